import OnDeviceIcon from '@mui/icons-material/CloudOffOutlined';
import SavedIcon from '@mui/icons-material/CheckCircleOutlined';
import UnfinishedIcon from '@mui/icons-material/EditNoteOutlined';
import RefusedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import NoneIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import SavingIcon from '@mui/icons-material/SyncOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ComponentType } from 'react';
import type { OpinionStatus } from './opinion-status';

const looks: Record<OpinionStatus, { icon: ComponentType<{ fontSize?: 'small' }>; color: string }> = {
  none: { icon: NoneIcon, color: 'text.secondary' },
  unfinished: { icon: UnfinishedIcon, color: 'warning.main' },
  saving: { icon: SavingIcon, color: 'info.main' },
  onDevice: { icon: OnDeviceIcon, color: 'warning.main' },
  refused: { icon: RefusedIcon, color: 'error.main' },
  saved: { icon: SavedIcon, color: 'success.main' },
};

/** How an opinion stands, in a few words. */
export function StatusLine({ status, missing = 0 }: { status: OpinionStatus; missing?: number }) {
  const translate = useTranslate();
  const { icon: Icon, color } = looks[status];
  const words =
    status === 'unfinished' && missing > 0
      ? translate('vetting.own.unfinishedBy', { count: missing })
      : translate(`vetting.own.${status}`);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, fontWeight: 600 }}>
      <Icon fontSize="small" />
      {words}
    </Box>
  );
}
