import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { Alert, Box, Button, Paper } from '@mui/material';
import { Urgency, type SplitText } from '@sanlian/domain';
import { useEffect, useState } from 'react';
import { BooleanInput, Form, ReferenceInput, SelectInput, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDateTime } from '../../platform/dates';
import { EnumInput } from '../../platform/enums';
import { Section } from '../../platform/Section';
import { useAccess } from '../../platform/viewer';
import { AttachmentsInput } from './AttachmentsInput';
import { channelsFor, type FormValues } from './form-values';
import type { KeptDraft } from './local-drafts';
import { OriginNote } from './origin/OriginNote';
import { PasteDialog } from './PasteDialog';
import { KeepWhileTyping, Offline, useSave, useValidation } from './saving';
import { TextParts, TitleInput } from './TextInputs';
import { WhoInputs } from './WhoInputs';

interface SubmissionFormProps {
  /** What the form starts from: its key on this device, its id and version on the server, its values. */
  draft: KeptDraft;
  /** The values come from this device, from then. */
  restoredAt?: number | undefined;
  /** Gives up what this device kept. */
  onDiscard: () => void;
}

/** Writes a submission: everything typed is kept on the device until the server has it. */
export function SubmissionForm({ draft, restoredAt, onDiscard }: SubmissionFormProps) {
  const translate = useTranslate();
  const save = useSave(draft);
  const validate = useValidation();
  useEffect(() => {
    // Where saving leads must be here already when it happens without a network.
    void import('./SubmissionList');
    void import('./SubmissionShow');
  }, []);
  return (
    <Form
      defaultValues={draft.values as never}
      validate={validate.byServerRules as never}
      onSubmit={(values: unknown) => save(values as FormValues, false)}
      noValidate
    >
      <Box sx={{ maxWidth: 860, pb: 10 }}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('submissions.form.secrets')} {translate('submissions.form.oneMatter')}
        </Alert>
        {restoredAt !== undefined && <Restored at={restoredAt} onDiscard={onDiscard} refused={draft.refused} />}
        <Offline />
        <OriginNote />
        <Section title={translate('submissions.text')} aside={<Paste />}>
          <TitleInput />
          <ReferenceInput source="categoryId" reference="categories" perPage={200}>
            <SelectInput optionText="name" isRequired />
          </ReferenceInput>
          <TextParts />
        </Section>
        <Section title={translate('submissions.attachments')}>
          <AttachmentsInput />
        </Section>
        <Section title={translate('submissions.form.who')}>
          <WhoInputs />
        </Section>
        <Section title={translate('submissions.form.more')}>
          <ChannelInput />
          <EnumInput source="urgency" name="Urgency" values={Urgency} />
          <BooleanInput source="consentToPublish" label="submissions.form.consent" helperText={false} />
        </Section>
      </Box>
      <KeepWhileTyping draft={draft} />
      <Actions onHandIn={(values) => save(values, true)} complete={validate.completeness} />
    </Form>
  );
}

function ChannelInput() {
  const { viewer } = useAccess();
  const channels = channelsFor(viewer);
  return (
    <EnumInput
      source="channel"
      name="SubmissionChannel"
      values={Object.fromEntries(channels.map((one) => [one, one]))}
      isRequired
    />
  );
}

function Actions({
  onHandIn,
  complete,
}: {
  onHandIn: (values: FormValues) => Promise<Record<string, string> | void>;
  complete: (values: FormValues) => Record<string, string>;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState<FormValues>();
  const { handleSubmit, setError, formState } = useFormContext<FormValues>();
  const handIn = handleSubmit(
    (values) => {
      const missing = Object.entries(complete(values));
      missing.forEach(([field, message], index) =>
        setError(field as keyof FormValues, { type: 'incomplete', message }, { shouldFocus: index === 0 }),
      );
      if (missing.length > 0) notify('ra.message.invalid_form', { type: 'error' });
      else setAsking(values);
    },
    () => notify('ra.message.invalid_form', { type: 'error' }),
  );
  return (
    <Paper
      elevation={3}
      className="no-print"
      sx={{
        position: 'fixed',
        zIndex: 1100,
        bottom: 0,
        right: 0,
        left: { xs: 0, md: 'var(--sidebar)' },
        borderRadius: 0,
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, p: 1.5, px: { sm: 3 }, maxWidth: 908 }}>
        <Button
          type="submit"
          variant="outlined"
          size="large"
          disabled={formState.isSubmitting}
          sx={{ flex: { xs: 1, sm: 'none' }, minWidth: 140 }}
        >
          {translate('submissions.form.saveDraft')}
        </Button>
        <Button
          variant="contained"
          size="large"
          disabled={formState.isSubmitting}
          onClick={(event) => void handIn(event)}
          sx={{ flex: { xs: 1, sm: 'none' }, minWidth: 140 }}
        >
          {translate('submissions.form.handIn')}
        </Button>
      </Box>
      {asking && (
        <ActionDialog
          title={translate('submissions.form.handIn')}
          intro={translate('submissions.form.handInAsk')}
          confirm="submissions.form.handIn"
          done=""
          onClose={() => setAsking(undefined)}
          onConfirm={async () => {
            for (const [field, message] of Object.entries((await onHandIn(asking)) ?? {})) {
              setError(field as keyof FormValues, { type: 'server', message });
            }
          }}
        />
      )}
    </Paper>
  );
}

function Restored({ at, refused, onDiscard }: { at: number; refused: string | undefined; onDiscard: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" onClick={onDiscard}>
          {translate('submissions.form.discard')}
        </Button>
      }
    >
      {translate('submissions.form.restored', { at: formatDateTime(new Date(at).toISOString()) })}{' '}
      {refused && translate('submissions.local.refused', { reason: refused })}
    </Alert>
  );
}

function Paste() {
  const translate = useTranslate();
  const { setValue } = useFormContext<FormValues>();
  const [open, setOpen] = useState(false);
  function fill(split: SplitText) {
    for (const [field, text] of Object.entries(split) as [keyof SplitText, string][]) {
      if (text) setValue(field, text, { shouldDirty: true });
    }
  }
  return (
    <>
      <Button startIcon={<PasteIcon />} onClick={() => setOpen(true)}>
        {translate('submissions.form.paste')}
      </Button>
      {open && <PasteDialog onSplit={fill} onClose={() => setOpen(false)} />}
    </>
  );
}
