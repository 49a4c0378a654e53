import { Box } from '@mui/material';
import { checkVettingPlan, Refusal, RevealMode, VETTING_LIMITS, VettingScoring } from '@sanlian/domain';
import { BooleanInput, TextInput, useRecordContext, type RaRecord } from 'react-admin';
import { EnumInput } from '../../platform/enums';
import { CreatePage, EditPage } from '../../platform/forms';
import { MomentInput } from '../../platform/MomentInput';
import { PickInput } from '../../platform/pickers';
import { useProblemMessages } from '../../platform/validation';
import { AgendaInput } from './AgendaInput';
import { toPlan } from './vetting.bindings';
import type { Attendee, Session } from './vetting.documents';

/** Checks a plan by the rules that the server follows. */
function usePlanValidation() {
  const messages = useProblemMessages();
  return (values: Record<string, unknown>) => {
    const plan = toPlan(values);
    try {
      checkVettingPlan(
        { ...plan, scheduledAt: plan.scheduledAt ? Date.parse(plan.scheduledAt as string) : undefined },
        Date.now(),
      );
      return {};
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return messages(error.fields ?? []);
    }
  };
}

const wide = { maxWidth: 1100 };

export function VettingSessionCreate() {
  return (
    <CreatePage
      sx={wide}
      redirect="show"
      defaults={{ scoring: 'RECOMMENDATION', revealMode: 'ANONYMOUS', enlargedTakePart: true }}
      validate={usePlanValidation()}
    >
      <PlanInputs />
    </CreatePage>
  );
}

export function VettingSessionEdit() {
  return (
    <EditPage sx={wide} redirect="show" queryOptions={{ meta: { whole: true } }} validate={usePlanValidation()}>
      <PlanInputs />
    </EditPage>
  );
}

const chair = { tier: 'CHAIR_MEETING', active: true };

function PlanInputs() {
  const session = useRecordContext<Session & RaRecord>();
  const people = (role: Attendee['role']) =>
    (session?.attendees ?? []).filter((one) => one.role === role).map(({ person }) => person);
  return (
    <>
      <TextInput source="title" isRequired slotProps={{ htmlInput: { maxLength: VETTING_LIMITS.title } }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, width: '100%' }}>
        <MomentInput source="scheduledAt" isRequired />
        <TextInput source="place" />
      </Box>
      <Box sx={{ display: 'grid', gap: 2.5, width: '100%', mb: 2.5 }}>
        <PickInput
          source="presiderId"
          label="resources.vettingSessions.fields.presiderId"
          resource="people"
          filter={chair}
          required
          {...(session ? { defaultValue: session.presider } : {})}
        />
        <PickInput
          source="attendeeIds"
          label="resources.vettingSessions.fields.attendeeIds"
          resource="people"
          filter={chair}
          multiple
          defaultValue={people('ATTENDEE')}
        />
        <PickInput
          source="enlargedIds"
          label="resources.vettingSessions.fields.enlargedIds"
          resource="people"
          filter={{ active: true }}
          multiple
          defaultValue={people('ENLARGED')}
        />
        <PickInput
          source="guestIds"
          label="resources.vettingSessions.fields.guestIds"
          resource="people"
          filter={{ active: true }}
          multiple
          defaultValue={people('GUEST')}
        />
      </Box>
      <BooleanInput source="enlargedTakePart" />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' }, columnGap: 2, width: '100%' }}>
        <TextInput source="quorum" type="number" helperText="vetting.quorumHint" />
        <EnumInput source="scoring" name="VettingScoring" values={VettingScoring} isRequired />
        <EnumInput source="revealMode" name="RevealMode" values={RevealMode} isRequired />
      </Box>
      <AgendaInput source="submissionIds" defaultValue={(session?.items ?? []).map(({ submission }) => submission)} />
    </>
  );
}
