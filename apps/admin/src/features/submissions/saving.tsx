import { Alert } from '@mui/material';
import { completenessProblems, problemsOf, submissionInput, type FieldProblem } from '@sanlian/domain';
import { useEffect, useRef, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf } from '../../platform/act';
import { codeOf, isOffline } from '../../platform/graphql';
import { useProblemMessages } from '../../platform/validation';
import { useAccess } from '../../platform/viewer';
import { fieldOfProblem, toSubmissionInput, type FormValues } from './form-values';
import { forgetDraft, keepDraft, sendDraft, type KeptDraft } from './local-drafts';

/** The rules of the domain, said at the form's fields. */
export function useValidation() {
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
export function useSave(draft: KeptDraft) {
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

/** Keeps what is typed, shortly after it is typed. */
export function KeepWhileTyping({ draft }: { draft: KeptDraft }) {
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

/** Says that there is no network, and what becomes of what is written meanwhile. */
export function Offline() {
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
