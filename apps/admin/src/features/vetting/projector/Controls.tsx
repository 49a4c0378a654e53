import NextIcon from '@mui/icons-material/ArrowForwardOutlined';
import PreviousIcon from '@mui/icons-material/ArrowBackOutlined';
import ModeIcon from '@mui/icons-material/ContrastOutlined';
import FullScreenIcon from '@mui/icons-material/FullscreenOutlined';
import LargerIcon from '@mui/icons-material/TextIncreaseOutlined';
import SmallerIcon from '@mui/icons-material/TextDecreaseOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { WallActions } from './useWallKeys';

const buttons = [
  { action: 'previous', keys: 'PageUp', Icon: PreviousIcon },
  { action: 'next', keys: 'PageDown', Icon: NextIcon },
  { action: 'smaller', keys: '-', Icon: SmallerIcon },
  { action: 'larger', keys: '+', Icon: LargerIcon },
  { action: 'mode', keys: 'D', Icon: ModeIcon },
  { action: 'fullScreen', keys: 'F', Icon: FullScreenIcon },
] as const;

interface ControlsProps {
  actions: WallActions;
  page: number;
  pages: number;
  hidden: boolean;
}

/** What the keys do, for the mouse and for fingers; out of sight while the mouse rests. */
export function Controls({ actions, page, pages, hidden }: ControlsProps) {
  const translate = useTranslate();
  const unavailable = { previous: page === 0, next: page >= pages - 1 } as Partial<Record<string, boolean>>;
  return (
    <Box
      component="nav"
      aria-label={translate('vetting.wall.controls')}
      sx={{
        position: 'fixed',
        bottom: '0.4vw',
        left: '50%',
        transform: 'translateX(-50%)',
        display: 'flex',
        gap: 1,
        p: 0.5,
        borderRadius: 99,
        color: 'var(--wall-text)',
        bgcolor: 'var(--wall-ground)',
        border: '2px solid var(--wall-line)',
        opacity: hidden ? 0 : 1,
        pointerEvents: hidden ? 'none' : 'auto',
        transition: 'opacity 200ms',
        '&:focus-within': { opacity: 1 },
      }}
    >
      {buttons.map(({ action, keys, Icon }) => (
        <IconButton
          key={action}
          color="inherit"
          onClick={actions[action]}
          disabled={unavailable[action] ?? false}
          aria-label={translate(`vetting.wall.action.${action}`)}
          aria-keyshortcuts={keys}
          title={`${translate(`vetting.wall.action.${action}`)} (${keys})`}
          sx={{
            width: 'max(3vw, 48px)',
            height: 'max(3vw, 48px)',
            '& svg': { fontSize: 'max(1.6vw, 24px)' },
            '&.Mui-disabled': { color: 'inherit', opacity: 0.4 },
          }}
        >
          <Icon />
        </IconButton>
      ))}
    </Box>
  );
}
