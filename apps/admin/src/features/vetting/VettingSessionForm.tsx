import { Box, Typography } from '@mui/material';
import { checkVettingPlan, Refusal, VETTING_LIMITS } from '@sanlian/domain';
import type { ReactNode } from 'react';
import { TextInput, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { MomentInput } from '../../platform/MomentInput';
import { useProblemMessages } from '../../platform/validation';
import { AgendaInput } from './planning/AgendaInput';
import { PeopleInputs } from './planning/PeopleInputs';
import { RuleInputs } from './planning/RuleInputs';
import { toPlan } from './vetting.bindings';
import type { Session } from './vetting.documents';

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

const wide = { maxWidth: 1280 };
const defaults = { scoring: 'RECOMMENDATION', revealMode: 'ANONYMOUS', enlargedTakePart: true, showReporters: false };
// A plan is checked in by others while it is edited; what is being typed stays until it is saved.
const once = { meta: { whole: true }, refetchOnWindowFocus: false, refetchOnReconnect: false };

export function VettingSessionCreate() {
  return (
    <CreatePage sx={wide} redirect="show" defaults={defaults} validate={usePlanValidation()}>
      <PlanInputs />
    </CreatePage>
  );
}

export function VettingSessionEdit() {
  return (
    <EditPage sx={wide} redirect="show" queryOptions={once} validate={usePlanValidation()}>
      <PlanInputs />
    </EditPage>
  );
}

function PlanInputs() {
  const session = useRecordContext<Session & RaRecord>();
  return (
    <>
      <Part title="vetting.plan.meeting">
        <TextInput source="title" isRequired slotProps={{ htmlInput: { maxLength: VETTING_LIMITS.title } }} />
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, width: '100%' }}>
          <MomentInput source="scheduledAt" isRequired />
          <TextInput source="place" slotProps={{ htmlInput: { maxLength: VETTING_LIMITS.place } }} />
        </Box>
      </Part>
      <Part title="vetting.plan.people">
        <PeopleInputs />
      </Part>
      <Part title="vetting.plan.rules">
        <RuleInputs />
      </Part>
      <Part title="resources.vettingSessions.fields.submissionIds">
        <AgendaInput
          source="submissionIds"
          sessionId={session?.id}
          defaultValue={(session?.items ?? []).map(({ submission }) => submission)}
        />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ width: '100%', mb: 2 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
}
