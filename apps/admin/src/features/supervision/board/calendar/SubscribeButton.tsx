import SubscribeIcon from '@mui/icons-material/RssFeedOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SubscribeDialog } from './SubscribeDialog';

/** Opens what brings the calendar to other programs. */
export function SubscribeButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<SubscribeIcon />} onClick={() => setOpen(true)}>
        {translate('taskBoard.subscribe')}
      </Button>
      {open && <SubscribeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
