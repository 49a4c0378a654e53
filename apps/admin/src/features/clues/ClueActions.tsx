import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAct } from '../../platform/act';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { useAccess } from '../../platform/viewer';
import { AssigneePicker } from './AssigneePicker';
import { AssignClue, DismissClue, type AccountName, type Clue } from './clues.documents';

/** The form of a new submission out of this clue, and of the visit where it was heard. */
const workAddress = ({ id, visit }: Clue) =>
  `/submissions/create?${new URLSearchParams({ clueId: id, ...(visit ? { visitId: visit.id } : {}) })}`;

/** What the viewer may do with a clue now. */
export function ClueActions({ clue }: { clue: Clue }) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const act = useAct();
  const [open, setOpen] = useState<'assign' | 'dismiss'>();
  const { id, mayAssign, mayWork, mayEdit, assignee } = clue;
  const close = () => setOpen(undefined);
  const take = () =>
    act(() => request(AssignClue, { id, accountId: viewer.id }), {
      done: 'clues.taken',
    });
  if (!mayAssign && !mayWork && !mayEdit) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }} className="no-print">
      {mayWork && (
        <Button variant="contained" component={Link} to={workAddress(clue)}>
          {translate('clues.work')}
        </Button>
      )}
      {mayAssign && (
        <Button variant={mayWork ? 'outlined' : 'contained'} onClick={() => setOpen('assign')}>
          {translate(assignee ? 'clues.reassign' : 'clues.assign')}
        </Button>
      )}
      {mayAssign && assignee?.id !== viewer.id && (
        <Button variant="outlined" onClick={() => void take()}>
          {translate('clues.take')}
        </Button>
      )}
      {mayEdit && (
        <Button variant="outlined" component={Link} to={`/clues/${id}`}>
          {translate('ra.action.edit')}
        </Button>
      )}
      {mayWork && (
        <Button variant="outlined" color="error" onClick={() => setOpen('dismiss')}>
          {translate('clues.dismiss')}
        </Button>
      )}
      {open === 'assign' && <AssignDialog clue={clue} onClose={close} />}
      {open === 'dismiss' && (
        <ActionDialog
          danger
          focused
          title={translate('clues.dismiss')}
          intro={translate('clues.dismissHint')}
          confirm="clues.dismiss"
          done="clues.dismissed"
          fields={[{ name: 'note', label: 'resources.clues.fields.note', kind: 'paragraph', required: true }]}
          onClose={close}
          onConfirm={({ note = '' }) => request(DismissClue, { id, note })}
        />
      )}
    </Stack>
  );
}

function AssignDialog({ clue: { id, assignee }, onClose }: { clue: Clue; onClose: () => void }) {
  const translate = useTranslate();
  const [to, setTo] = useState<AccountName | null>(null);
  const label = assignee ? 'clues.reassign' : 'clues.assign';
  return (
    <ActionDialog
      title={translate(label)}
      intro={translate('clues.assignHint')}
      confirm={label}
      done="clues.assigned"
      onClose={onClose}
      onConfirm={() =>
        to
          ? request(AssignClue, { id, accountId: to.id })
          : Promise.reject(new Error(translate('clues.chooseAssignee')))
      }
    >
      <AssigneePicker value={to} onChange={setTo} />
    </ActionDialog>
  );
}
