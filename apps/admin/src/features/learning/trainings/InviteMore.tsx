import InviteIcon from '@mui/icons-material/PersonAddOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import type { Named } from '../../people';
import { everybodyOf } from './everybody';
import { PeopleToPick } from './InvitedInput';
import { toTrainingInput } from './trainings.bindings';
import { EditTraining, type Training } from './trainings.documents';

/** Invites more people to a training that isn't over; they are told. */
export function InviteMore({ training }: { training: Training }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [people, setPeople] = useState<Named[]>([]);
  const close = () => {
    setOpen(false);
    setPeople([]);
  };
  const invite = () => {
    if (people.length === 0) return Promise.reject(new Error(translate('learning.trainings.nobodyChosen')));
    return changeInvited(training, (before) => [...before, ...people]);
  };
  return (
    <>
      <Button size="small" startIcon={<InviteIcon />} onClick={() => setOpen(true)}>
        {translate('learning.trainings.inviteMore')}
      </Button>
      {open && (
        <ActionDialog
          title={translate('learning.trainings.inviteMore')}
          intro={translate('learning.trainings.inviteMoreHint')}
          wide
          onClose={close}
          onConfirm={invite}
        >
          <PeopleToPick value={people} onChange={setPeople} />
        </ActionDialog>
      )}
    </>
  );
}

/** Takes somebody off the list who was invited, and wasn't there. */
export function LeaveOut({ person, training }: { person: Named; training: Training }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={`${translate('learning.trainings.leaveOut')} ${person.name}`}
        onClick={() => setAsking(true)}
      >
        {translate('learning.trainings.leaveOut')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('learning.trainings.leaveOut')}
          intro={translate('learning.trainings.leaveOutAsk', { name: person.name })}
          onClose={() => setAsking(false)}
          onConfirm={() => changeInvited(training, (before) => before.filter(({ id }) => id !== person.id))}
        />
      )}
    </>
  );
}

/** Changes who is invited, and nothing else of the training. */
async function changeInvited(training: Training, change: (before: Named[]) => Named[]): Promise<void> {
  const before = await everybodyOf(training.id, { invited: true });
  const invitedIds = [...new Set(change(before).map(({ id }) => id))];
  const input = { ...toTrainingInput({ ...training }), invitedIds };
  await request(EditTraining, { id: training.id, version: training.version, input });
}
