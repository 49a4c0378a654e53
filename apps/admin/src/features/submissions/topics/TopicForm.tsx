import { commissionedTopicInput } from '@sanlian/domain';
import { DateInput, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { CreatePage, EditPage } from '../../../platform/forms';
import { Loading } from '../../../platform/states';
import { PickInput } from '../../../platform/pickers';
import { useSchemaValidation } from '../../../platform/validation';
import { toTopicInput } from './topics.bindings';
import type { Topic } from './topics.documents';

export function TopicCreate() {
  return (
    <CreatePage validate={useSchemaValidation(commissionedTopicInput, toTopicInput)} redirect="show">
      <TopicInputs />
    </CreatePage>
  );
}

export function TopicEdit() {
  return (
    <EditPage validate={useSchemaValidation(commissionedTopicInput, toTopicInput)} redirect="show">
      <Known />
    </EditPage>
  );
}

/** A row of the list stands in until the whole topic is here. */
function Known() {
  const topic = useRecordContext<Topic>();
  return topic ? <TopicInputs topic={topic} /> : <Loading />;
}

function TopicInputs({ topic }: { topic?: Topic }) {
  const translate = useTranslate();
  const field = (name: string) => `resources.commissionedTopics.fields.${name}`;
  return (
    <>
      <TextInput source="title" isRequired multiline />
      <TextInput source="requirements" isRequired multiline minRows={4} />
      <DateInput source="dueOn" isRequired parse={(date: string) => date} />
      <PickInput
        source="sectors"
        label={field('sectors')}
        resource="sectors"
        multiple
        defaultValue={topic?.sectors ?? []}
        helperText={translate('topics.audienceHint')}
      />
      <PickInput
        source="organizations"
        label={field('organizations')}
        resource="organizations"
        filter={{ kind: 'REPORTING_UNIT' }}
        multiple
        defaultValue={topic?.organizations ?? []}
      />
    </>
  );
}
