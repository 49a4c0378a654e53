import { Box, Chip, Stack, Typography } from '@mui/material';
import {
  VETTING_LIMITS,
  type VettingItemStatus,
  type VettingOutcome,
  type VettingSessionStatus,
} from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../platform/enums';
import type { AgendaItem, Item } from './vetting.documents';

type Tone = 'default' | 'info' | 'warning' | 'success' | 'primary' | 'secondary' | 'error';

const sessionTones: Record<VettingSessionStatus, Tone> = { PLANNED: 'info', OPEN: 'secondary', CLOSED: 'default' };
export const SessionStatusChip = ({ status }: { status: VettingSessionStatus }) => (
  <StatusChip name="VettingSessionStatus" value={status} tone={sessionTones[status]} />
);

const itemTones: Record<VettingItemStatus, Tone> = {
  WAITING: 'default',
  PRESENTING: 'secondary',
  DECIDED: 'success',
  DEFERRED: 'warning',
};
const outcomeTones: Record<VettingOutcome, Tone> = {
  REPORT: 'success',
  TRANSFER: 'success',
  BULLETIN: 'success',
  RETAIN: 'default',
  DECLINE: 'default',
  RETURN: 'warning',
  MERGE: 'default',
  DEFER: 'warning',
};
/** How an item stands, or what was decided on it. */
export function ItemChip({ item }: { item: AgendaItem }) {
  return item.decision ? (
    <StatusChip name="VettingOutcome" value={item.decision.outcome} tone={outcomeTones[item.decision.outcome]} />
  ) : (
    <StatusChip name="VettingItemStatus" value={item.status} tone={itemTones[item.status]} />
  );
}

export const isSettled = ({ status }: Pick<AgendaItem, 'status'>) => status === 'DECIDED' || status === 'DEFERRED';

/** Averages with how far the scores lie apart: a bar per criterion, and the same in words. */
export function ScoreBars({
  item,
  narrow = false,
}: {
  item: Pick<Item, 'averageScores' | 'spread'>;
  narrow?: boolean;
}) {
  const translate = useTranslate();
  if (item.averageScores.length === 0) return null;
  const part = (score: number) =>
    `${((score - VETTING_LIMITS.scoreMin) / (VETTING_LIMITS.scoreMax - VETTING_LIMITS.scoreMin)) * 100}%`;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 1.5,
        rowGap: 1,
        alignItems: 'center',
        // In a narrow column the words stand below their bar.
        gridTemplateColumns: narrow ? 'auto minmax(0, 1fr)' : 'auto 1fr auto',
        ...(narrow ? { '& dd:last-of-type': { gridColumn: 2, mt: -0.75 } } : {}),
      }}
    >
      {item.averageScores.map(({ criterion, score, count }) => {
        const spread = item.spread.find((one) => one.criterion === criterion);
        return (
          <Box key={criterion} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2">
              {translate(`VettingCriterion.${criterion}`)}
            </Typography>
            <Box
              component="dd"
              aria-hidden
              sx={{ m: 0, position: 'relative', height: 14, bgcolor: 'action.hover', borderRadius: 1 }}
            >
              <Box
                sx={{
                  position: 'absolute',
                  inset: 0,
                  right: 'auto',
                  width: part(score),
                  bgcolor: 'primary.main',
                  borderRadius: 1,
                }}
              />
              {spread && (
                <Box
                  sx={{
                    position: 'absolute',
                    top: -3,
                    bottom: -3,
                    left: part(spread.min),
                    width: `calc(${part(spread.max)} - ${part(spread.min)})`,
                    minWidth: 2,
                    border: '2px solid',
                    borderColor: 'secondary.main',
                    borderRadius: 0.5,
                  }}
                />
              )}
            </Box>
            <Typography component="dd" variant="body2" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
              <strong>{score.toFixed(2)}</strong>
              {spread
                ? translate('vetting.spread', {
                    min: spread.min,
                    max: spread.max,
                    deviation: spread.deviation.toFixed(2),
                  })
                : translate('vetting.scoredBy', { count })}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}

/** What was recommended, most frequent first. */
export function RecommendationCounts({ item }: { item: Pick<AgendaItem, 'recommendations'> }) {
  const translate = useTranslate();
  if (item.recommendations.length === 0) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }} aria-label={translate('vetting.recommendations')}>
      {item.recommendations.map(({ outcome, count }) => (
        <Chip key={outcome} variant="outlined" label={`${translate(`VettingOutcome.${outcome}`)} × ${count}`} />
      ))}
    </Stack>
  );
}
