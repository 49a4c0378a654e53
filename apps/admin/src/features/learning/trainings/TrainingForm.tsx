import { Box } from '@mui/material';
import { trainingInput } from '@sanlian/domain';
import { DateInput, TextInput } from 'react-admin';
import { CreatePage, EditPage } from '../../../platform/forms';
import { useSchemaValidation } from '../../../platform/validation';
import { InvitedInput } from './InvitedInput';
import { toTrainingInput } from './trainings.bindings';

/** Problems of one name of a list are told at the list. */
function useTrainingValidation() {
  const validate = useSchemaValidation(trainingInput, toTrainingInput);
  return (values: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(validate(values)).map(([path, message]) => [
        path.replace(/^lecturers\.\d+$/, 'lecturers'),
        message,
      ]),
    );
}

export function TrainingCreate() {
  return (
    <CreatePage redirect="show" defaults={{ who: 'ALL', invited: [] }} validate={useTrainingValidation()}>
      <TrainingInputs />
      <InvitedInput />
    </CreatePage>
  );
}

/** Who is invited stays as it is; people are added and left out on the training's page. */
export function TrainingEdit() {
  return (
    <EditPage redirect="show" queryOptions={{ meta: { whole: true } }} validate={useTrainingValidation()}>
      <TrainingInputs />
    </EditPage>
  );
}

function TrainingInputs() {
  return (
    <>
      <TextInput source="title" isRequired />
      <Box sx={{ display: 'grid', gap: { sm: 2 }, gridTemplateColumns: { sm: '1fr 1fr' }, width: '100%' }}>
        <DateInput source="startsOn" isRequired />
        <DateInput source="endsOn" isRequired helperText="learning.trainings.twoDays" />
      </Box>
      <TextInput source="place" />
      <TextInput
        source="lecturers"
        isRequired
        multiline
        minRows={2}
        helperText="learning.trainings.lecturersHint"
        format={(names: string[] | string | null) => (Array.isArray(names) ? names.join('\n') : (names ?? ''))}
        parse={(text: string) => text.split('\n')}
      />
    </>
  );
}
