import ScreenIcon from '@mui/icons-material/SlideshowOutlined';
import { Button, type ButtonProps } from '@mui/material';
import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';

/** Opens the projector's page in a window of its own, to be moved to the other screen; pressed again, that one. */
export function ProjectorButton({ sessionId, ...rest }: { sessionId: string } & Pick<ButtonProps, 'size' | 'variant'>) {
  const translate = useTranslate();
  const address = `#/vettingSessions/${sessionId}/projector`;
  const name = `projector-${sessionId}`;
  const open = (event: MouseEvent) => {
    const wall = window.open(address, name, 'popup,width=1280,height=720');
    // Where windows are blocked, the link opens a tab.
    if (wall) event.preventDefault();
  };
  return (
    <Button {...rest} startIcon={<ScreenIcon />} component="a" href={address} target={name} onClick={open}>
      {translate('vetting.projector')}
    </Button>
  );
}
