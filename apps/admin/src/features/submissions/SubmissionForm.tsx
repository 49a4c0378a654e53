import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { Alert, Box, Button, Paper } from '@mui/material';
import {
  completenessProblems,
  problemsOf,
  submissionInput,
  Urgency,
  type FieldProblem,
  type SplitText,
} from '@sanlian/domain';
import { useEffect, useRef, useState } from 'react';
import { BooleanInput, Form, ReferenceInput, SelectInput, useNotify, useRefresh, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ActionDialog } from '../../platform/ActionDialog';
import { fieldErrorsOf } from '../../platform/act';
import { formatDateTime } from '../../platform/dates';
import { EnumInput } from '../../platform/enums';
import { codeOf, isOffline } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { useProblemMessages } from '../../platform/validation';
import { useAccess } from '../../platform/viewer';
import { AttachmentsInput } from './AttachmentsInput';
import { channelsFor, fieldOfProblem, toSubmissionInput, type FormValues } from './form-values';
import { forgetDraft, keepDraft, sendDraft, type KeptDraft } from './local-drafts';
import { OriginNote } from './origin/OriginNote';
import { PasteDialog } from './PasteDialog';
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

/** The rules of the domain, said at the form's fields. */
function useValidation() {
  const { viewer } = useAccess();
  const messages = useProblemMessages();
  const atFields = (problems: FieldProblem[], values: FormValues) =>
    messages(problems.map((problem) => ({ ...problem, path: fieldOfProblem(problem.path, values) })));
  return {
    byServerRules: (values: FormValues) => {
      const input = toSubmissionInput(values, viewer);
      const problems = problemsOf(submissionInput, input);
      if (values.lead !== 'OWN' && !input.reporters) problems.push({ path: 'reporters', code: 'REQUIRED' });
      return atFields(problems, values);
    },
    completeness: (values: FormValues) => {
      const input = toSubmissionInput(values, viewer);
      return atFields(completenessProblems({ ...input, leadReporters: 1 }), values);
    },
  };
}

/** Sends the form; without a network it stays on the device and goes out later. */
function useSave(draft: KeptDraft) {
  const { viewer } = useAccess();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefresh();
  return async function save(values: FormValues, handIn: boolean) {
    // The draft outlives this render: what the server accepted of it is noted in it.
    Object.assign(draft, { values, keptAt: Date.now(), pending: undefined, refused: undefined });
    try {
      const sent = await sendDraft(draft, viewer, handIn);
      await forgetDraft(draft.key).catch(() => undefined);
      refresh();
      if (sent.notHandedIn) {
        notify('submissions.form.savedNotHandedIn', {
          type: 'warning',
          messageArgs: { reason: sent.notHandedIn.message },
        });
        return navigate(`/submissions/${sent.id}`);
      }
      if (handIn) notify('submissions.form.handedIn', { type: 'success', messageArgs: { number: sent.number } });
      else notify('submissions.form.saved', { type: 'success' });
      return navigate(`/submissions/${sent.id}/show`);
    } catch (error) {
      if (isOffline(error)) {
        await keepDraft({ ...draft, pending: handIn ? 'HAND_IN' : 'SAVE' });
        notify('submissions.form.keptOffline', { type: 'info' });
        return navigate('/submissions');
      }
      if (codeOf(error) === 'CONFLICT') {
        notify('platform.conflict', { type: 'warning', autoHideDuration: 10_000 });
        return refresh();
      }
      const message = (error as Error).message;
      notify(message, { type: 'error', messageArgs: { _: message } });
      return Object.fromEntries(
        Object.entries(fieldErrorsOf(error)).map(([path, words]) => [fieldOfProblem(path, values), words]),
      );
    }
  };
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

/** Keeps what is typed, shortly after it is typed. */
function KeepWhileTyping({ draft }: { draft: KeptDraft }) {
  const values = useWatch() as FormValues;
  const { formState } = useFormContext();
  const sent = formState.isSubmitSuccessful || formState.isSubmitting;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!formState.isDirty || sent) return;
    const timer = setTimeout(
      () => void keepDraft({ ...draft, values, keptAt: Date.now() }).catch(() => undefined),
      600,
    );
    return () => clearTimeout(timer);
  }, [values, draft, formState.isDirty, sent]);
  return null;
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

function Offline() {
  const translate = useTranslate();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online ? null : (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate('submissions.form.offline')}
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
