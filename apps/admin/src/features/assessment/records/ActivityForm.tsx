import { Box } from '@mui/material';
import { sectorActivityInput, shanghaiDate } from '@sanlian/domain';
import { DateInput, TextInput } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import { CreatePage, EditPage } from '../../../platform/forms';
import { PickInput } from '../../../platform/pickers';
import { useSchemaValidation } from '../../../platform/validation';
import { useAccess } from '../../../platform/viewer';
import { toActivityInput } from './records.bindings';

/** The input's paths are ids; the form holds what was picked. */
function useValidation() {
  const validate = useSchemaValidation(sectorActivityInput, toActivityInput);
  return (values: Record<string, unknown>) => {
    const { sectorId, personIds, ...rest } = validate(values);
    return { ...rest, ...(sectorId ? { sector: sectorId } : {}), ...(personIds ? { people: personIds } : {}) };
  };
}

export function ActivityCreate() {
  const { viewer } = useAccess();
  return (
    <CreatePage
      defaults={{ on: shanghaiDate(serverNow()), sector: viewer.person?.sector ?? null }}
      validate={useValidation()}
    >
      <ActivityInputs />
    </CreatePage>
  );
}

export function ActivityEdit() {
  return (
    <EditPage validate={useValidation()}>
      <ActivityInputs />
    </EditPage>
  );
}

const picked = { width: '100%', mt: 1, mb: 3 } as const;

const ActivityInputs = () => (
  <>
    <Box sx={picked}>
      <PickInput source="sector" label="resources.sectorActivities.fields.sector" resource="sectors" required />
    </Box>
    <DateInput source="on" isRequired />
    <TextInput source="title" isRequired />
    <TextInput source="place" />
    <Box sx={picked}>
      <PickInput source="people" label="resources.sectorActivities.fields.people" resource="people" multiple required />
    </Box>
    <TextInput source="yielded" multiline minRows={3} maxRows={14} />
  </>
);
