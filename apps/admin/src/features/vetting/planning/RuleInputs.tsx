import { Box } from '@mui/material';
import { defaultQuorum, RevealMode, VettingScoring } from '@sanlian/domain';
import { BooleanInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EnumInput } from '../../../platform/enums';

interface Watched {
  presiderId?: { id: string } | null;
  attendeeIds?: { id: string }[] | null;
  enlargedIds?: { id: string }[] | null;
  enlargedTakePart?: boolean | null;
  scoring?: VettingScoring | null;
  revealMode?: RevealMode | null;
}

/** V2: how many take part in the plan as it stands. */
function participantsOf({ presiderId, attendeeIds, enlargedIds, enlargedTakePart }: Watched): number {
  const ids = [presiderId?.id, ...(attendeeIds ?? []).map(({ id }) => id)].filter(Boolean);
  return new Set(ids).size + ((enlargedTakePart ?? true) ? (enlargedIds ?? []).length : 0);
}

/** Quorum, scoring, and who sees what; each with what it means. */
export function RuleInputs() {
  const translate = useTranslate();
  const values = useWatch() as Watched;
  const count = participantsOf(values);
  const scoring = values.scoring ?? 'RECOMMENDATION';
  const revealMode = values.revealMode ?? 'ANONYMOUS';
  return (
    <Box sx={{ width: '100%' }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' },
          columnGap: 2,
          rowGap: 1,
          alignItems: 'start',
        }}
      >
        <TextInput
          source="quorum"
          type="number"
          helperText={translate(count === 0 ? 'vetting.plan.hint.nobody' : 'vetting.plan.hint.quorum', {
            quorum: defaultQuorum(count),
            count,
          })}
        />
        <EnumInput
          source="scoring"
          name="VettingScoring"
          values={VettingScoring}
          isRequired
          helperText={translate(`vetting.plan.scoring.${scoring}`)}
        />
        <EnumInput
          source="revealMode"
          name="RevealMode"
          values={RevealMode}
          isRequired
          helperText={translate(`vetting.plan.reveal.${revealMode}`)}
        />
      </Box>
      <BooleanInput source="enlargedTakePart" helperText="vetting.plan.hint.enlargedTakePart" />
      <BooleanInput source="showReporters" helperText="vetting.plan.hint.showReporters" />
    </Box>
  );
}
