import { Alert, Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { FOLLOWED_UP, TaskOutcome } from '@sanlian/domain';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../../platform/act';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { formatDate } from '../../../platform/dates';
import type { UploadedFile } from '../../../platform/files';
import { FilesInput } from '../../../platform/FilesInput';
import { DaysLeft, LightMark } from '../parts';
import type { DepartmentTask } from './department.documents';
import { makeProgressSender, makeResultSender } from './report';
import { Missing } from './TaskLine';

type What = 'progress' | 'result';
interface Words {
  handlingOpinion: string;
  progress: string;
  effect: string;
  outcome: TaskOutcome | null;
  followUpOn: string;
  note: string;
}
const nothing: Words = { handlingOpinion: '', progress: '', effect: '', outcome: null, followUpOn: '', note: '' };

/** Chooses the task, then progress or result, and sends it. What was typed stays until it is sent. */
export function ReportForm({ tasks, wanted }: { tasks: DepartmentTask[]; wanted: string | null }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const act = useAct();
  const id = useId();
  const only = tasks.length === 1 ? tasks[0]?.id : undefined;
  const [taskId, setTaskId] = useState(tasks.some((task) => task.id === wanted) ? (wanted ?? '') : (only ?? ''));
  const [what, setWhat] = useState<What>('progress');
  const [words, setWords] = useState<Words>(nothing);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const sendProgress = useRef(makeProgressSender());
  const sendResult = useRef(makeResultSender());
  const text = (key: string) => translate(`supervision.department.${key}`);
  const task = tasks.find((one) => one.id === taskId);
  const leads = task?.allowedActions.includes('REPORT_RESULT') ?? false;
  const reports: What = leads ? what : 'progress';
  const unsolved = words.outcome !== null && FOLLOWED_UP.includes(words.outcome);
  const set = <Key extends keyof Words>(key: Key, value: Words[Key]) => setWords({ ...words, [key]: value });

  function missing(): Record<string, string> {
    const empty: [string, boolean][] = [
      ['taskId', !task],
      ['progress', reports === 'progress' && !words.progress.trim()],
      ['outcome', reports === 'result' && !words.outcome],
      ['followUpOn', reports === 'result' && unsolved && !words.followUpOn],
    ];
    return Object.fromEntries(
      empty.filter(([, isMissing]) => isMissing).map(([name]) => [name, translate('platform.required')]),
    );
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const problems = missing();
    setErrors(problems);
    if (!task || Object.keys(problems).length > 0) return;
    if (reports === 'result') return setAsking(true);
    setBusy(true);
    try {
      const { progress, handlingOpinion, effect } = words;
      const sent = await act(
        () =>
          sendProgress.current({
            task,
            progress,
            handlingOpinion: handlingOpinion.trim() || null,
            effect: effect.trim() || null,
            attachmentIds: files.map((file) => file.id),
          }),
        { showsFields: true },
      );
      if (sent) leave('progressSent');
    } catch (error) {
      setErrors(fieldErrorsOf(error));
    } finally {
      setBusy(false);
    }
  }

  function leave(told: string) {
    notify(`supervision.department.${told}`, { type: 'success' });
    navigate('/supervision/department');
  }

  const line = (key: 'handlingOpinion' | 'progress' | 'effect' | 'note', label: string, required = false) => (
    <TextField
      id={`${id}-${key}`}
      label={label}
      multiline
      minRows={required ? 4 : 2}
      required={required}
      value={words[key]}
      error={Boolean(errors[key])}
      helperText={errors[key]}
      onChange={(event) => set(key, event.target.value)}
    />
  );

  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      onSubmit={(event: FormEvent) => void send(event)}
      sx={{ p: { xs: 2, sm: 3 }, maxWidth: 760 }}
    >
      <Stack spacing={2.5}>
        {wanted && wanted !== taskId && !tasks.some((one) => one.id === wanted) && (
          <Alert severity="info">{text('gone')}</Alert>
        )}
        <TextField
          id={`${id}-task`}
          select
          required
          label={text('chooseTask')}
          value={taskId}
          error={Boolean(errors['taskId'])}
          helperText={errors['taskId']}
          onChange={(event) => setTaskId(event.target.value)}
          slotProps={{ select: { SelectDisplayProps: { style: { whiteSpace: 'normal' } } } }}
        >
          {tasks.map((one) => (
            <MenuItem key={one.id} value={one.id} sx={{ whiteSpace: 'normal' }}>
              {one.number} {one.submission.title}
            </MenuItem>
          ))}
        </TextField>
        {task && (
          <Box>
            <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
              <LightMark light={task.light} />
              <Typography component="span" variant="body2">
                <DaysLeft task={task} />
              </Typography>
              {task.dueAt && (
                <Typography component="span" variant="body2" color="text.secondary">
                  {translate('supervision.dueOn', { date: formatDate(task.dueAt) })}
                </Typography>
              )}
            </Stack>
            <Missing task={task} />
          </Box>
        )}
        {leads ? (
          <ChoiceButtons<What>
            legend={text('what')}
            options={(['progress', 'result'] as const).map((value) => ({ value, label: text(value) }))}
            value={what}
            onChange={(value) => setWhat(value ?? 'progress')}
          />
        ) : (
          task && <Alert severity="info">{text('onlyProgress')}</Alert>
        )}
        {reports === 'progress' ? (
          <>
            {line('handlingOpinion', translate('supervision.handlingOpinion'))}
            {line('progress', translate('supervision.progressText'), true)}
            {line('effect', translate('supervision.effect'))}
          </>
        ) : (
          <>
            <ChoiceButtons<TaskOutcome>
              legend={text('outcome')}
              options={(Object.keys(TaskOutcome) as TaskOutcome[]).map((value) => ({
                value,
                label: translate(`TaskOutcome.${value}`),
              }))}
              value={words.outcome}
              onChange={(value) => set('outcome', value)}
              error={errors['outcome']}
            />
            {unsolved && (
              <TextField
                id={`${id}-followUpOn`}
                type="date"
                required
                label={text('followUpOn')}
                value={words.followUpOn}
                error={Boolean(errors['followUpOn'])}
                helperText={errors['followUpOn'] ?? text('followUpHint')}
                onChange={(event) => set('followUpOn', event.target.value)}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            )}
            {line('note', text('resultText'))}
          </>
        )}
        <FilesInput label={translate('supervision.addFiles')} value={files} onChange={setFiles} />
        <Stack direction={{ xs: 'column-reverse', sm: 'row' }} spacing={1.5} useFlexGap>
          <Button onClick={() => navigate(-1)}>{translate('platform.cancel')}</Button>
          <Button type="submit" variant="contained" size="large" disabled={busy}>
            {text(reports === 'progress' ? 'sendProgress' : 'sendResult')}
          </Button>
        </Stack>
      </Stack>
      {asking && task && words.outcome && (
        <ConfirmResult
          task={task}
          words={{ ...words, outcome: words.outcome }}
          onClose={() => setAsking(false)}
          onSend={async (outcome) => {
            await sendResult.current({
              task,
              outcome,
              followUpOn: unsolved ? words.followUpOn : null,
              note: words.note.trim() || null,
              attachmentIds: files.map((file) => file.id),
              filesTitle: text('resultFiles'),
            });
            leave('resultSent');
          }}
        />
      )}
    </Paper>
  );
}

/** A reported result can't be taken back, so it is asked once more. */
function ConfirmResult({
  task,
  words,
  onSend,
  onClose,
}: {
  task: DepartmentTask;
  words: { outcome: TaskOutcome };
  onSend: (outcome: TaskOutcome) => Promise<void>;
  onClose: () => void;
}) {
  const translate = useTranslate();
  return (
    <ActionDialog
      title={translate('TaskAction.REPORT_RESULT')}
      intro={translate('supervision.department.confirmResult', {
        title: task.submission.title,
        outcome: translate(`TaskOutcome.${words.outcome}`),
      })}
      confirm="supervision.department.sendResult"
      done=""
      onConfirm={() => onSend(words.outcome)}
      onClose={onClose}
    />
  );
}
