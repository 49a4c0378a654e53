import { Box } from '@mui/material';
import { VETTING_LIMITS } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { wallType } from './look';
import type { WallItem } from './projector.documents';

/** What was decided, and the averages (V5: after the decision, no names). */
export function Outcome({ item, decision }: { item: WallItem; decision: NonNullable<WallItem['decision']> }) {
  const translate = useTranslate();
  const also = [
    decision.declineReason && translate(`DeclineReason.${decision.declineReason}`),
    decision.mergedInto?.number && translate('vetting.mergedInto', { number: decision.mergedInto.number }),
  ].filter(Boolean);
  return (
    <Box component="section" sx={{ borderLeft: '0.6vw solid var(--wall-seal)', pl: '2vw', mb: '0.8em' }}>
      <Box component="h2" sx={{ m: 0, fontSize: '1em', fontWeight: 600, color: 'var(--wall-soft)' }}>
        {translate('vetting.wall.decided')}
      </Box>
      <Box
        component="p"
        sx={{ m: 0, fontSize: wallType(6.4, 2), fontWeight: 800, lineHeight: 1.25, color: 'var(--wall-seal)' }}
      >
        {translate(`VettingOutcome.${decision.outcome}`)}
      </Box>
      {also.length > 0 && (
        <Box component="p" sx={{ m: 0 }}>
          {also.join(' · ')}
        </Box>
      )}
      {decision.reason && (
        <Box component="p" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
          {decision.reason}
        </Box>
      )}
      <Averages item={item} />
    </Box>
  );
}

const { scoreMin, scoreMax } = VETTING_LIMITS;
const part = (score: number) => `${((score - scoreMin) / (scoreMax - scoreMin)) * 100}%`;

/** Averages with how far the scores lie apart. */
function Averages({ item }: { item: WallItem }) {
  const translate = useTranslate();
  const averages = item.averageScores ?? [];
  if (averages.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: '0.6em',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
        columnGap: '4vw',
        breakInside: 'avoid',
        fontSize: wallType(2.6, 1),
      }}
    >
      {averages.map(({ criterion, score }) => {
        const spread = item.spread?.find((one) => one.criterion === criterion);
        return (
          <Box key={criterion} sx={{ display: 'flex', alignItems: 'center', gap: '1em' }}>
            <Box component="dt" sx={{ minWidth: '5em', flex: 'none' }}>
              {translate(`VettingCriterion.${criterion}`)}
            </Box>
            <Box component="dd" sx={{ m: 0, flex: 1, display: 'flex', alignItems: 'center', gap: '0.6em' }}>
              <Box
                aria-hidden
                sx={{ flex: 1, position: 'relative', height: '0.5em', borderRadius: 99, bgcolor: 'var(--wall-line)' }}
              >
                <Box sx={{ width: part(score), height: '100%', borderRadius: 99, bgcolor: 'var(--wall-accent)' }} />
              </Box>
              <strong style={{ fontVariantNumeric: 'tabular-nums' }}>{score.toFixed(2)}</strong>
              {spread && (
                <Box component="span" sx={{ color: 'var(--wall-soft)', minWidth: '3.2em' }}>
                  {spread.min}–{spread.max}
                </Box>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
