import { Button, Stack } from '@mui/material';
import { DeclineReason, MERGEABLE, submissionTransitions, type SubmissionAction } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog, type DialogField } from '../../platform/ActionDialog';
import { choicesOf } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { useAccess } from '../../platform/viewer';
import { MergeDialog } from './MergeDialog';
import { MoveSubmission, type Submission } from './submissions.documents';

const onward: readonly SubmissionAction[] = ['SUBMIT', 'SHORTLIST', 'SIGN_OFF', 'RECONSIDER'];
const against: readonly SubmissionAction[] = ['DECLINE', 'WITHDRAW'];

/** The actions that are open to this viewer now, as buttons; what an action needs is asked for in its dialog. */
export function Moves({ submission }: { submission: Submission }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [asked, setAsked] = useState<SubmissionAction | 'MERGE'>();
  const mayMerge = can('submissions:merge') && MERGEABLE.includes(submission.status);
  const actions = [...submission.allowedActions].sort((a, b) => onward.indexOf(b) - onward.indexOf(a));
  if (actions.length === 0 && !mayMerge) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.25 }}>
      {actions.map((action) => (
        <Button
          key={action}
          variant={onward.includes(action) ? 'contained' : 'outlined'}
          color={against.includes(action) ? 'error' : 'primary'}
          onClick={() => setAsked(action)}
        >
          {translate(`SubmissionAction.${action}`)}
        </Button>
      ))}
      {mayMerge && (
        <Button variant="outlined" onClick={() => setAsked('MERGE')}>
          {translate('submissions.merge')}
        </Button>
      )}
      {asked === 'MERGE' && <MergeDialog source={submission} onClose={() => setAsked(undefined)} />}
      {asked && asked !== 'MERGE' && (
        <MoveDialog submission={submission} action={asked} onClose={() => setAsked(undefined)} />
      )}
    </Stack>
  );
}

function MoveDialog({
  submission,
  action,
  onClose,
}: {
  submission: Submission;
  action: SubmissionAction;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const requires = submissionTransitions
    .filter((transition) => transition.action === action && transition.from.includes(submission.status))
    .flatMap((transition) => transition.requires);
  const fields: DialogField[] = [
    ...(requires.includes('declineReason')
      ? [
          {
            name: 'declineReason',
            label: 'resources.submissions.fields.declineReason',
            kind: 'choice' as const,
            required: true,
            choices: choicesOf('DeclineReason', DeclineReason),
          },
        ]
      : []),
    ...(action === 'SUBMIT'
      ? []
      : [{ name: 'note', label: 'platform.note', kind: 'paragraph' as const, required: requires.includes('note') }]),
  ];
  return (
    <ActionDialog
      title={translate(`SubmissionAction.${action}`)}
      intro={translate(`submissions.moveHints.${action}`)}
      confirm={`SubmissionAction.${action}`}
      danger={against.includes(action)}
      fields={fields}
      done="submissions.moved"
      onClose={onClose}
      onConfirm={(values) =>
        request(MoveSubmission, { input: { id: submission.id, version: submission.version, action, ...values } })
      }
    />
  );
}
