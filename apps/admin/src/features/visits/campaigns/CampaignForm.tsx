import { Alert, Box } from '@mui/material';
import { shanghaiDate, shanghaiYear, visitCampaignInput, VISIT_LIMITS, type Tier } from '@sanlian/domain';
import { NumberInput, SelectInput, TextInput, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { serverNow } from '../../../platform/clock';
import { CreatePage, EditPage } from '../../../platform/forms';
import { PickInput } from '../../../platform/pickers';
import { useSchemaValidation } from '../../../platform/validation';
import { toCampaignInput } from '../visits.bindings';
import type { Campaign } from '../visits.documents';
import { MembersInput } from './MembersInput';

/** A new campaign; this half of the year unless told otherwise. */
export function CampaignCreate() {
  const translate = useTranslate();
  const year = shanghaiYear(serverNow());
  const half = Number(shanghaiDate(serverNow()).slice(5, 7)) > 6 ? 2 : 1;
  const title = translate(`visits.halfTitle.${half}`, { year });
  return (
    <CreatePage
      redirect="show"
      title={translate('visits.plan')}
      defaults={{ title, year, half }}
      validate={useSchemaValidation(visitCampaignInput, toCampaignInput)}
    >
      <Inputs />
    </CreatePage>
  );
}

const once = { meta: { whole: true }, refetchOnWindowFocus: false, refetchOnReconnect: false };

export function CampaignEdit() {
  const translate = useTranslate();
  return (
    <EditPage
      redirect="show"
      title={translate('visits.edit')}
      queryOptions={once}
      validate={useSchemaValidation(visitCampaignInput, toCampaignInput)}
    >
      <Inputs />
    </EditPage>
  );
}

function Inputs() {
  const translate = useTranslate();
  const campaign = useRecordContext<Campaign & RaRecord>();
  const halves = ([1, 2] as const).map((id) => ({ id, name: translate(`visits.halfOnly.${id}`) }));
  return (
    <>
      <TextInput source="title" isRequired slotProps={{ htmlInput: { maxLength: VISIT_LIMITS.title } }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2, width: '100%' }}>
        <NumberInput source="year" isRequired min={2000} max={2100} size="medium" />
        <SelectInput source="half" isRequired choices={halves} />
      </Box>
      <Box sx={{ width: '100%' }}>
        <PickInput
          source="leaderId"
          label="resources.visitCampaigns.fields.leaderId"
          resource="people"
          filter={{ active: true }}
          required
          defaultValue={campaign?.leader ?? null}
        />
        <LeaderNote />
      </Box>
      <MembersInput source="memberIds" defaultValue={(campaign?.members ?? []).map(({ person }) => person)} />
    </>
  );
}

/** V7: what it means who leads. */
function LeaderNote() {
  const translate = useTranslate();
  const leader = useWatch({ name: 'leaderId' }) as { tier?: Tier | null } | null | undefined;
  if (!leader) return null;
  const chairLed = leader.tier === 'CHAIR_MEETING';
  return (
    <Alert severity={chairLed ? 'success' : 'info'} sx={{ mt: 1, mb: 2 }}>
      {translate(chairLed ? 'visits.chairLed' : 'visits.notChairLed')}
    </Alert>
  );
}
