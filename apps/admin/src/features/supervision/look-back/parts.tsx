import { Box, Chip } from '@mui/material';
import type { Finding } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../../platform/enums';

type Tone = 'default' | 'success' | 'warning' | 'error' | 'info';

export const findingTones: Record<Finding, Tone> = {
  IMPLEMENTED: 'success',
  PARTLY_IMPLEMENTED: 'info',
  NOT_IMPLEMENTED: 'warning',
  RELAPSED: 'error',
};

/** What was found, or that nobody has looked yet. */
export function FindingChip({ finding, reopened = false }: { finding: Finding | null; reopened?: boolean }) {
  const translate = useTranslate();
  if (!finding) return <Chip size="small" variant="outlined" label={translate('lookBack.notYet')} />;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, flexWrap: 'wrap' }}>
      <StatusChip name="Finding" value={finding} tone={findingTones[finding]} />
      {reopened && <Chip size="small" variant="outlined" label={translate('lookBack.reopened')} />}
    </Box>
  );
}
