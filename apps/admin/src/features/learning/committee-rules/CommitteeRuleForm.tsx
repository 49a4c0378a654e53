import { Box } from '@mui/material';
import { CommitteeRuleKind, committeeRuleInput, committeeRuleRevisionInput } from '@sanlian/domain';
import { DateInput, TextInput, useInput, useTranslate } from 'react-admin';
import { EnumInput } from '../../../platform/enums';
import type { UploadedFile } from '../../../platform/files';
import { FilesInput } from '../../../platform/FilesInput';
import { CreatePage, EditPage } from '../../../platform/forms';
import { useSchemaValidation } from '../../../platform/validation';
import { toRuleInput } from './committee-rules.bindings';

export function CommitteeRuleCreate() {
  return (
    <CreatePage
      redirect="show"
      defaults={{ kind: 'WORKING_RULES', attachments: [] }}
      validate={useSchemaValidation(committeeRuleInput, toRuleInput)}
    >
      <RuleInputs />
    </CreatePage>
  );
}

/** A new text in the place of the one that holds, which stays among the revisions. */
export function CommitteeRuleRevise() {
  return (
    <EditPage
      redirect="show"
      queryOptions={{ meta: { whole: true } }}
      validate={useSchemaValidation(committeeRuleRevisionInput, toRuleInput)}
    >
      <RuleInputs />
      <TextInput source="note" isRequired multiline minRows={2} helperText="learning.rules.noteHint" />
    </EditPage>
  );
}

function RuleInputs() {
  return (
    <>
      <TextInput source="title" isRequired />
      <Box
        sx={{
          display: 'grid',
          gap: { sm: 2 },
          gridTemplateColumns: { sm: '1fr 1fr' },
          width: '100%',
          rowGap: 2.5,
          mb: 1,
        }}
      >
        <EnumInput source="kind" name="CommitteeRuleKind" values={CommitteeRuleKind} isRequired />
        <TextInput source="number" />
      </Box>
      <DateInput source="effectiveOn" isRequired />
      <TextInput source="body" multiline minRows={8} helperText="learning.rules.bodyHint" />
      <RuleFiles />
    </>
  );
}

function RuleFiles() {
  const translate = useTranslate();
  const { field } = useInput({ source: 'attachments', defaultValue: [] });
  return (
    <Box sx={{ mb: 2.5, width: '100%' }}>
      <FilesInput
        label={translate('learning.addFiles')}
        value={(field.value as UploadedFile[] | null) ?? []}
        onChange={field.onChange}
      />
    </Box>
  );
}
