import { Button, Stack } from '@mui/material';
import { FOLLOWED_UP, Satisfaction, taskTransitions, TaskOutcome, type TaskAction } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog, type DialogField } from '../../platform/ActionDialog';
import { choicesOf } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { AssignDialog } from './AssignDialog';
import { against, MoveDialog } from './MoveDialog';
import { ProgressDialog } from './ProgressDialog';
import {
  CommentOnHandling,
  ConfirmCancellation,
  MoveTask,
  RateHandling,
  RecordFollowUp,
  type Task,
} from './supervision.documents';
import { ExtensionDialog } from './task/ExtensionDialog';
import { ReviewDialog } from './task/ReviewDialog';
import { UrgeDialog } from './task/UrgeDialog';
import { VerifyDialog } from './VerifyDialog';

/** What the viewer asks of a task. */
export type Asked =
  | TaskAction
  | 'ASSIGN'
  | 'PROGRESS'
  | 'PASS'
  | 'FAIL'
  | 'RATE'
  | 'COMMENT'
  | 'FOLLOW_UP'
  | 'CONFIRM_CANCEL'
  | 'REFUSE_CANCEL'
  | 'URGE'
  | 'EXTEND'
  | 'REVIEW';

const onward: readonly Asked[] = ['ACCEPT', 'ASSIGN', 'PROGRESS', 'REPORT_RESULT', 'PASS', 'RATE'];

/** What is done while a department works on it. */
const pressing: readonly Asked[] = ['URGE', 'EXTEND', 'REVIEW', 'COMMENT'];

/** What the viewer may do with the task now, the way on first. */
export function TaskActions({ task }: { task: Task }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked>();
  const open: Asked[] = [
    ...task.allowedActions,
    ...when(task.mayAssign, 'ASSIGN'),
    ...when(task.mayRecordProgress, 'PROGRESS'),
    ...when(task.mayVerifyFor.length > 0, 'PASS', 'FAIL'),
    ...when(task.mayConfirmCancellation, 'CONFIRM_CANCEL', 'REFUSE_CANCEL'),
    ...when(task.mayFollowUp, 'FOLLOW_UP'),
    ...when(task.mayUrge, 'URGE'),
    ...when(task.mayRequestExtension, 'EXTEND'),
    ...when(task.mayReview, 'REVIEW'),
    ...when(task.mayRate, 'RATE'),
    ...when(task.mayComment, 'COMMENT'),
  ];
  if (open.length === 0) return null;
  const rank = (action: Asked) =>
    leadsOn(action, task) ? 0 : against.includes(action) ? 3 : pressing.includes(action) ? 1 : 2;
  return (
    <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 1.25, mb: 2 }}>
      {[...open]
        .sort((a, b) => rank(a) - rank(b))
        .map((action) => (
          <Button
            key={action}
            variant={leadsOn(action, task) ? 'contained' : 'outlined'}
            color={against.includes(action) ? 'error' : 'primary'}
            onClick={() => setAsked(action)}
          >
            {translate(labelOf(action, task))}
          </Button>
        ))}
      {asked && <TaskDialog action={asked} task={task} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}

const when = (condition: boolean, ...actions: Asked[]) => (condition ? actions : []);

const moves = new Set<string>(taskTransitions.map(({ action }) => action));
const isMove = (action: Asked): action is TaskAction => moves.has(action);

function labelOf(action: Asked, task: Task): string {
  if (isMove(action)) return `TaskAction.${action}`;
  if (action === 'ASSIGN' && isReassignment(task)) return 'supervision.act.REASSIGN';
  return `supervision.act.${action}`;
}
/** The way on stands out; taking a task away from a department isn't one. */
const leadsOn = (action: Asked, task: Task) =>
  onward.includes(action) && !(action === 'ASSIGN' && isReassignment(task));
const isReassignment = ({ status }: Task) => status !== 'REGISTERED' && status !== 'SENT_BACK';

/** Asks for what the action needs, and does it. */
export function TaskDialog({ action, task, onClose }: { action: Asked; task: Task; onClose: () => void }) {
  const translate = useTranslate();
  const { id, version } = task;
  const note = (required: boolean): DialogField => ({
    name: 'note',
    label: 'platform.note',
    kind: 'paragraph',
    required,
  });
  const label = labelOf(action, task);
  const asking = { title: translate(label), confirm: label, onClose };
  switch (action) {
    case 'ASSIGN':
      return <AssignDialog task={task} reassigns={isReassignment(task)} onClose={onClose} />;
    case 'PROGRESS':
      return <ProgressDialog task={task} onClose={onClose} />;
    case 'PASS':
    case 'FAIL':
      return <VerifyDialog task={task} passed={action === 'PASS'} onClose={onClose} />;
    case 'URGE':
      return <UrgeDialog task={task} onClose={onClose} />;
    case 'EXTEND':
      return <ExtensionDialog task={task} onClose={onClose} />;
    case 'REVIEW':
      return <ReviewDialog task={task} onClose={onClose} />;
    case 'CONFIRM_CANCEL':
    case 'REFUSE_CANCEL':
      return (
        <ActionDialog
          {...asking}
          danger={action === 'CONFIRM_CANCEL'}
          intro={translate('supervision.cancellationAsked', { note: task.cancellationNote ?? '' })}
          fields={[note(false)]}
          onConfirm={(values) =>
            request(ConfirmCancellation, { id, version, confirmed: action === 'CONFIRM_CANCEL', ...values })
          }
        />
      );
    case 'RATE':
      return (
        <ActionDialog
          {...asking}
          intro={translate('supervision.rateHint')}
          fields={[
            {
              name: 'satisfaction',
              label: 'supervision.satisfaction',
              kind: 'choice',
              required: true,
              choices: choicesOf('Satisfaction', Satisfaction),
            },
            { name: 'comment', label: 'supervision.ratingComment', kind: 'paragraph' },
          ]}
          onConfirm={({ satisfaction, comment }) =>
            request(RateHandling, {
              input: { taskId: id, satisfaction: satisfaction as Satisfaction, ...(comment ? { comment } : {}) },
            })
          }
        />
      );
    case 'COMMENT':
      return (
        <ActionDialog
          {...asking}
          intro={translate('supervision.commentHint')}
          fields={[{ name: 'text', label: 'platform.note', kind: 'paragraph', required: true }]}
          onConfirm={({ text = '' }) => request(CommentOnHandling, { taskId: id, text })}
        />
      );
    case 'FOLLOW_UP':
      return <OutcomeDialog task={task} action="FOLLOW_UP" onClose={onClose} />;
    case 'REPORT_RESULT':
      return <OutcomeDialog task={task} action="REPORT_RESULT" onClose={onClose} />;
    default:
      return <MoveDialog task={task} action={action} onClose={onClose} />;
  }
}

/** A result, or how a matter that closed without being solved stands now: the unsolved ones get a date (U10). */
function OutcomeDialog({
  task: { id, version },
  action,
  onClose,
}: {
  task: Task;
  action: 'REPORT_RESULT' | 'FOLLOW_UP';
  onClose: () => void;
}) {
  const translate = useTranslate();
  const label = action === 'FOLLOW_UP' ? 'supervision.act.FOLLOW_UP' : 'TaskAction.REPORT_RESULT';
  const unsolved = FOLLOWED_UP.map((outcome) => translate(`TaskOutcome.${outcome}`)).join('、');
  return (
    <ActionDialog
      title={translate(label)}
      confirm={label}
      intro={translate(`supervision.moveHints.${action}`, { unsolved })}
      onClose={onClose}
      fields={[
        {
          name: 'outcome',
          label: 'resources.supervisionTasks.fields.outcome',
          kind: 'choice',
          required: true,
          choices: choicesOf('TaskOutcome', TaskOutcome),
        },
        {
          name: 'followUpOn',
          label: 'resources.supervisionTasks.fields.followUpOn',
          kind: 'date',
          helperText: 'supervision.followUpHint',
        },
        { name: 'note', label: 'supervision.result', kind: 'paragraph' },
      ]}
      onConfirm={({ outcome, followUpOn, note }) => {
        const rest = { ...(followUpOn ? { followUpOn } : {}), ...(note ? { note } : {}) };
        return action === 'FOLLOW_UP'
          ? request(RecordFollowUp, { id, version, outcome: outcome as TaskOutcome, ...rest })
          : request(MoveTask, { input: { id, version, action, ...(outcome ? { outcome } : {}), ...rest } });
      }}
    />
  );
}
