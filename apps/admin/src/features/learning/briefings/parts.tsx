import { Chip } from '@mui/material';
import { widestTier, type Tier } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import type { BriefingRow } from './briefings.documents';

/** Whom an audience reaches: tiers nest, so the widest says it. */
export const audienceKey = (audience: readonly Tier[]) => `learning.briefings.audience.${widestTier(audience)}`;

/** Whether the viewer has read it; nothing for whom it isn't addressed to. */
export function ReadChip({ briefing: { readAt, mayAcknowledge } }: { briefing: BriefingRow }) {
  const translate = useTranslate();
  if (!readAt && !mayAcknowledge) return null;
  return (
    <Chip
      size="small"
      color={readAt ? 'success' : 'warning'}
      label={
        readAt
          ? translate('learning.briefings.readOn', { day: formatDate(readAt) })
          : translate('learning.briefings.unread')
      }
      sx={{ fontWeight: 600 }}
    />
  );
}
