import SendIcon from '@mui/icons-material/SendOutlined';
import { Alert, Box, Button, Link as MuiLink } from '@mui/material';
import { Urgency } from '@sanlian/domain';
import { useState } from 'react';
import {
  Form,
  ReferenceInput,
  ResourceContextProvider,
  SelectInput,
  TextInput,
  Title,
  useNotify,
  useTranslate,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { newKey } from '../../../platform/graphql';
import { Empty, Loading } from '../../../platform/states';
import { useAccess, type Viewer } from '../../../platform/viewer';
import { AttachmentsInput } from '../AttachmentsInput';
import { emptyValues, type FormValues } from '../form-values';
import type { KeptDraft } from '../local-drafts';
import { KeepWhileTyping, Offline, useSave, useValidation } from '../saving';
import { TitleInput } from '../TextInputs';

/** The fast direct channel (快捷直报): what happens and what should be done, handed in by one press. */
export default function DirectForm() {
  const translate = useTranslate();
  const { viewer } = useAccess();
  if (!viewer.id) return <Loading />;
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Title title="express.direct" preferenceKey={false} />
      {viewer.person || viewer.organization ? (
        <ResourceContextProvider value="submissions">
          <Direct viewer={viewer} />
        </ResourceContextProvider>
      ) : (
        <Empty words="express.forReporters">
          <Button component={Link} to="/submissions/create">
            {translate('submissions.write')}
          </Button>
        </Empty>
      )}
    </Box>
  );
}

const emptyDraft = (viewer: Viewer): KeptDraft => ({
  key: newKey(),
  accountId: viewer.id,
  values: { ...emptyValues(viewer), lead: 'OWN' },
  keptAt: 0,
});

function Direct({ viewer }: { viewer: Viewer }) {
  const translate = useTranslate();
  const [draft] = useState(() => emptyDraft(viewer));
  const validate = useValidation();
  return (
    <Form defaultValues={draft.values as never} validate={validate.byServerRules as never} noValidate>
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('submissions.form.secrets')}{' '}
        <MuiLink component={Link} to="/submissions/create" underline="always">
          {translate('express.wholeForm')}
        </MuiLink>
      </Alert>
      <Offline />
      <TitleInput />
      <ReferenceInput source="categoryId" reference="categories" perPage={200}>
        <SelectInput optionText="name" isRequired />
      </ReferenceInput>
      <TextInput source="situation" label="express.situation" multiline minRows={4} isRequired />
      <TextInput source="suggestion" label="express.suggestion" multiline minRows={3} isRequired />
      <UrgencyChoice />
      <AttachmentsInput />
      <KeepWhileTyping draft={draft} />
      <Send draft={draft} complete={validate.completeness} />
    </Form>
  );
}

function UrgencyChoice() {
  const translate = useTranslate();
  const { setValue } = useFormContext<FormValues>();
  const urgency = useWatch({ name: 'urgency' }) as FormValues['urgency'];
  return (
    <Box sx={{ mb: 2 }}>
      <ChoiceButtons
        legend={translate('resources.submissions.fields.urgency')}
        options={(Object.keys(Urgency) as Urgency[]).map((value) => ({ value, label: translate(`Urgency.${value}`) }))}
        value={urgency}
        onChange={(value) => value && setValue('urgency', value, { shouldDirty: true })}
      />
    </Box>
  );
}

/** Drafts and hands in at once; without a network both are done once there is one. */
function Send({ draft, complete }: { draft: KeptDraft; complete: (values: FormValues) => Record<string, string> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = useSave(draft);
  const { handleSubmit, setError, formState } = useFormContext<FormValues>();
  const invalid = () => notify('ra.message.invalid_form', { type: 'error' });
  const send = handleSubmit(async (values) => {
    const missing = Object.entries(complete(values));
    const refused = missing.length > 0 ? Object.fromEntries(missing) : await save(values, true);
    Object.entries(refused ?? {}).forEach(([field, message], index) =>
      setError(field as keyof FormValues, { type: 'refused', message }, { shouldFocus: index === 0 }),
    );
    if (missing.length > 0) invalid();
  }, invalid);
  return (
    <Button
      variant="contained"
      size="large"
      fullWidth
      startIcon={<SendIcon />}
      disabled={formState.isSubmitting}
      onClick={(event) => void send(event)}
      sx={{ mt: 3, py: 1.5 }}
    >
      {translate('express.send')}
    </Button>
  );
}
