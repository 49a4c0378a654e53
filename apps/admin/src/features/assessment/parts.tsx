import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Chip, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AssessmentState } from '@sanlian/domain';
import type { DutyProgress } from './ranking/ranking.documents';

export const figures = { fontVariantNumeric: 'tabular-nums' } as const;

const tones = { OPEN: 'default', CHECKING: 'warning', PUBLISHED: 'success' } as const;

/** How the assessment of a year stands (A3). */
export function StateChip({ state }: { state: AssessmentState }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      color={tones[state]}
      variant={state === 'OPEN' ? 'outlined' : 'filled'}
      label={translate(`AssessmentState.${state}`)}
      sx={{ fontWeight: 600 }}
    />
  );
}

/** The yearly duties in a glance: how many are met, each named when asked for. */
export function DutyMarks({ duties }: { duties: readonly DutyProgress[] }) {
  const translate = useTranslate();
  if (duties.length === 0) return <>—</>;
  const met = duties.filter((duty) => duty.met).length;
  const words = translate('assessment.dutiesMet', { met, total: duties.length });
  const each = duties.map(({ title, done, target }) => `${title} ${done}/${target}`);
  return (
    <Tooltip title={<Box sx={{ whiteSpace: 'pre-line' }}>{each.join('\n')}</Box>}>
      <Box
        role="img"
        aria-label={[words, ...each].join('，')}
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, whiteSpace: 'nowrap' }}
      >
        {duties.map((duty) =>
          duty.met ? (
            <DoneIcon key={duty.key} fontSize="inherit" color="success" />
          ) : (
            <OpenIcon key={duty.key} fontSize="inherit" color="disabled" />
          ),
        )}
        <Box component="span" sx={{ ml: 0.5, ...figures }}>
          {met}/{duties.length}
        </Box>
      </Box>
    </Tooltip>
  );
}

/** Points as they are read: at most two decimals. */
export const pointsText = (points: number) => String(Math.round(points * 100) / 100);
