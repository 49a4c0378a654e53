import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { AddVettingItems } from '../acts.documents';
import { CandidateList, type Chosen } from './CandidateList';
import type { Session } from '../vetting.documents';

/** Puts more submissions at the end of the agenda, also while the session is open. */
export function AddItems({ session, onClose }: { session: Session; onClose: () => void }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  return (
    <ActionDialog
      wide
      title={translate('vetting.addItems')}
      confirm="vetting.addItems"
      onClose={onClose}
      onConfirm={() =>
        chosen.length === 0
          ? Promise.reject(new Error(translate('vetting.chooseItems')))
          : request(AddVettingItems, { sessionId: session.id, submissionIds: chosen.map(({ id }) => id) })
      }
    >
      <CandidateList chosen={chosen} onChange={setChosen} sessionId={session.id} />
    </ActionDialog>
  );
}
