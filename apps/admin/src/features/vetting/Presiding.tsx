import { Alert, Button, Stack, Typography } from '@mui/material';
import { participantCount } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { DecideDialog } from './DecideDialog';
import { DecideTogether } from './DecideTogether';
import { isSettled, RecommendationCounts, ScoreBars } from './parts';
import { RecordOpinionDialog } from './RecordOpinionDialog';
import { NameActingPresider, PresentVettingItem, UndoVettingDecision } from './acts.documents';
import type { AgendaItem, Item, Session } from './vetting.documents';

interface PresidingProps {
  session: Session;
  item: Item | undefined;
  /** Something else is shown to the room now. */
  onPresent: () => void;
}

/** How the room is run: by the presider, an acting presider, and the office for them. */
export function Presiding({ session, item, onPresent }: PresidingProps) {
  const translate = useTranslate();
  const act = useAct();
  const [asked, setAsked] = useState<'decide' | 'undo' | 'acting' | 'together' | 'record'>();
  const close = () => setAsked(undefined);
  const next = nextItem(session);
  const together = session.items.filter((one) => one.viewerMay.decide && one.presentedAt && one.status === 'WAITING');
  const may = item?.viewerMay;
  const anything =
    next ||
    together.length > 0 ||
    may?.present ||
    may?.decide ||
    may?.undo ||
    may?.nameActingPresider ||
    may?.recordFor;
  if (!anything) return null;

  const present = (itemId: string) =>
    void act(() => request(PresentVettingItem, { itemId })).then((done) => done && onPresent());
  return (
    <Section title={translate('vetting.presiding')}>
      <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 1.25 }}>
        {item && may?.decide && item.status === 'PRESENTING' && (
          <Button variant="contained" color="secondary" onClick={() => setAsked('decide')}>
            {translate('vetting.decide')}
          </Button>
        )}
        {next && (
          <Button
            variant={may?.decide && item?.status === 'PRESENTING' ? 'outlined' : 'contained'}
            onClick={() => present(next.id)}
          >
            {translate('vetting.presentNext', { position: next.position })}
          </Button>
        )}
        {item && may?.present && item.id !== next?.id && (
          <Button variant="outlined" onClick={() => present(item.id)}>
            {translate('vetting.presentThis', { position: item.position })}
          </Button>
        )}
        {together.length > 1 && (
          <Button variant="outlined" onClick={() => setAsked('together')}>
            {translate('vetting.decideTogether', { count: together.length })}
          </Button>
        )}
        {may?.nameActingPresider && item?.presiderRecused && (
          <Button variant="outlined" onClick={() => setAsked('acting')}>
            {translate('vetting.nameActing')}
          </Button>
        )}
        {may?.recordFor && (
          <Button variant="outlined" onClick={() => setAsked('record')}>
            {translate('vetting.recordOpinion')}
          </Button>
        )}
        {may?.undo && (
          <Button color="error" onClick={() => setAsked('undo')}>
            {translate('vetting.undo')}
          </Button>
        )}
      </Stack>
      {item && !isSettled(item) && <Figures session={session} item={item} />}
      {item?.presiderRecused && !item.actingPresider && !isSettled(item) && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate('vetting.presiderRecused')}
        </Alert>
      )}
      {item && asked === 'decide' && <DecideDialog session={session} item={item} onClose={close} />}
      {item && asked === 'record' && <RecordOpinionDialog session={session} item={item} onClose={close} />}
      {item && asked === 'acting' && <ActingDialog session={session} item={item} onClose={close} />}
      {item && asked === 'undo' && (
        <ActionDialog
          title={translate('vetting.undo')}
          intro={translate('vetting.undoAsk', { title: item.submission.title })}
          confirm="vetting.undo"
          danger
          onClose={close}
          onConfirm={() => request(UndoVettingDecision, { itemId: item.id })}
        />
      )}
      {asked === 'together' && <DecideTogether items={together} onClose={close} />}
    </Section>
  );
}

/** What comes after the item shown now: the next one that was never shown, else the first that still waits. */
function nextItem(session: Session): AgendaItem | undefined {
  const after = session.items.find(({ id }) => id === session.currentItem?.id)?.position ?? 0;
  const waiting = session.items.filter((one) => one.status === 'WAITING' && one.viewerMay.present);
  const unseen = waiting.filter((one) => !one.presentedAt);
  return unseen.find(({ position }) => position > after) ?? unseen[0];
}

/** How many opinions are in, and the averages where V5 lets the viewer see them already. */
function Figures({ session, item }: { session: Session; item: Item }) {
  const translate = useTranslate();
  if (item.opinionCount === null) return null;
  const recused = item.opinions.filter((one) => one.recused).length;
  const expected = Math.max(0, participantCount(session.attendees, session.enlargedTakePart) - recused);
  const owesOwn = item.viewerMay.giveOpinion && !item.myOpinion && session.scoring !== 'NONE';
  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 600 }} role="status">
        {translate('vetting.opinionsIn', { count: item.opinionCount, expected })}
        {owesOwn && (
          <Typography component="span" color="text.secondary">
            {' · '}
            {translate('vetting.ownFirst')}
          </Typography>
        )}
      </Typography>
      <RecommendationCounts item={item} />
      <ScoreBars item={item} />
    </Stack>
  );
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
