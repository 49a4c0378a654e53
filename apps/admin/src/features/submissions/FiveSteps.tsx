import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import { fiveSteps, type ProgressFacts, type ProgressState, type ProgressStep } from '@sanlian/domain';
import { useTranslate } from 'react-admin';

const look: Record<ProgressState, { bgcolor: string; color: string; borderColor: string }> = {
  DONE: { bgcolor: 'primary.main', color: 'primary.contrastText', borderColor: 'primary.main' },
  CURRENT: { bgcolor: 'secondary.main', color: 'secondary.contrastText', borderColor: 'secondary.main' },
  WAITING: { bgcolor: 'background.paper', color: 'text.secondary', borderColor: 'divider' },
  ENDED: { bgcolor: 'text.secondary', color: 'background.paper', borderColor: 'text.secondary' },
  SKIPPED: { bgcolor: 'background.paper', color: 'text.secondary', borderColor: 'divider' },
};

/** How far a submission has come, in five steps. */
export function FiveSteps(facts: ProgressFacts) {
  const translate = useTranslate();
  const steps = Object.entries(fiveSteps(facts)) as [ProgressStep, ProgressState][];
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        mb: 2,
        display: 'grid',
        gridTemplateColumns: `repeat(${steps.length}, 1fr)`,
      }}
    >
      {steps.map(([step, state], index) => (
        <Box
          component="li"
          key={step}
          aria-current={state === 'CURRENT' ? 'step' : undefined}
          sx={{
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'center',
            gap: 0.5,
            position: 'relative',
            textAlign: 'center',
            '&::before': {
              content: '""',
              position: 'absolute',
              top: 17,
              right: '50%',
              width: '100%',
              height: 3,
              bgcolor: state === 'WAITING' || state === 'SKIPPED' ? 'divider' : 'primary.main',
              display: index === 0 ? 'none' : 'block',
            },
          }}
        >
          <Box
            sx={{
              position: 'relative',
              zIndex: 1,
              width: 36,
              height: 36,
              borderRadius: '50%',
              border: '2px solid',
              display: 'grid',
              placeItems: 'center',
              fontWeight: 700,
              ...look[state],
            }}
          >
            {state === 'DONE' ? <CheckIcon fontSize="small" aria-hidden /> : index + 1}
          </Box>
          <Typography
            variant="body2"
            sx={{ fontWeight: state === 'CURRENT' || state === 'ENDED' ? 700 : 400 }}
            color={state === 'WAITING' || state === 'SKIPPED' ? 'text.secondary' : 'text.primary'}
          >
            {translate(`ProgressStep.${step}`)}
            <Box
              component="span"
              sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' }}
            >
              {translate(`ProgressState.${state}`)}
            </Box>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
