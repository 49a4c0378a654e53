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
  async function invite() {
    if (people.length === 0) throw new Error(translate('learning.trainings.nobodyChosen'));
    const before = await everybodyOf(training.id, { invited: true });
    const invitedIds = [...new Set([...before, ...people].map(({ id }) => id))];
    const input = { ...toTrainingInput({ ...training }), invitedIds };
    await request(EditTraining, { id: training.id, version: training.version, input });
  }
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
