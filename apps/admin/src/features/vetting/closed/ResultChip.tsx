import { useTranslate } from 'react-admin';
import { Chip, type ChipProps } from '@mui/material';
import type { VettingOutcome } from '@sanlian/domain';
import type { SealedItem } from './closed.documents';
import { resultOf } from './summary';

const tones: Record<VettingOutcome, ChipProps['color']> = {
  REPORT: 'success',
  TRANSFER: 'success',
  BULLETIN: 'success',
  RETAIN: 'default',
  DECLINE: 'default',
  RETURN: 'warning',
  MERGE: 'default',
  DEFER: 'warning',
};

/** What an item came to. */
export function ResultChip({ item }: { item: SealedItem }) {
  const translate = useTranslate();
  const result = resultOf(item);
  const tone = tones[result] ?? 'default';
  return (
    <Chip
      size="small"
      color={tone}
      variant={tone === 'default' ? 'outlined' : 'filled'}
      label={translate(`VettingOutcome.${result}`)}
      sx={{ fontWeight: 600 }}
    />
  );
}
