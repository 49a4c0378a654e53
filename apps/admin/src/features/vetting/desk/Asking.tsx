import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { NameActingPresider, UndoVettingDecision } from '../acts.documents';
import { DecideDialog } from '../DecideDialog';
import { DecideTogether } from '../DecideTogether';
import { RecordOpinionDialog } from '../RecordOpinionDialog';
import type { Item, Session } from '../vetting.documents';
import { KeysHelp } from './KeysHelp';
import type { Desk } from './useDesk';

/** The dialog that the desk has open. */
export function Asking({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const { session, item, asked, close } = desk;
  if (!asked) return null;
  if (asked.what === 'help') return <KeysHelp onClose={close} />;
  if (asked.what === 'together') return <DecideTogether items={desk.together} onClose={close} />;
  if (!item) return null;
  switch (asked.what) {
    case 'decide':
      return (
        <DecideDialog
          session={session}
          item={item}
          outcome={asked.outcome}
          onDone={() => desk.finish({ itemId: item.id, what: 'decided' })}
          onClose={close}
        />
      );
    case 'record':
      return (
        <RecordOpinionDialog
          session={session}
          item={item}
          {...(asked.personId ? { personId: asked.personId } : {})}
          onClose={close}
        />
      );
    case 'acting':
      return <ActingDialog session={session} item={item} onClose={close} />;
    case 'undo':
      return (
        <ActionDialog
          live
          danger
          focused
          title={translate('vetting.undo')}
          intro={translate('vetting.undoAsk', { title: item.submission.title })}
          confirm="vetting.undo"
          done=""
          onClose={close}
          onConfirm={async () => {
            await request(UndoVettingDecision, { itemId: item.id });
            desk.finish({ itemId: item.id, what: 'undone' });
          }}
        />
      );
  }
}

/** V4: any attending chair member who isn't recused may preside the item. */
function ActingDialog({ session, item, onClose }: { session: Session; item: Item; onClose: () => void }) {
  const translate = useTranslate();
  const recused = item.opinions.filter((one) => one.recused).map(({ attendee }) => attendee?.id);
  const candidates = session.attendees.filter(
    ({ role, person }) =>
      (role === 'ATTENDEE' || role === 'ENLARGED') && person.tier === 'CHAIR_MEETING' && !recused.includes(person.id),
  );
  return (
    <ActionDialog
      live
      focused
      title={translate('vetting.nameActing')}
      intro={translate('vetting.nameActingHint')}
      confirm="vetting.nameActing"
      fields={[
        {
          name: 'personId',
          label: 'vetting.actingPresider',
          kind: 'choice',
          required: true,
          choices: candidates.map(({ person }) => person),
        },
      ]}
      onClose={onClose}
      onConfirm={({ personId = '' }) => request(NameActingPresider, { itemId: item.id, personId })}
    />
  );
}
