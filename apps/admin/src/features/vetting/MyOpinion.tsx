import { Typography } from '@mui/material';
import { opinionProblems } from '@sanlian/domain';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../platform/Section';
import { useProblemMessages } from '../../platform/validation';
import { useAccess } from '../../platform/viewer';
import { opinionQueue } from './attendee/device-queue';
import { isReady, missingIn } from './attendee/opinion-status';
import { RefusedOpinion } from './attendee/RefusedOpinion';
import { StatusLine } from './attendee/StatusLine';
import { useKept, useQueue, useStatus } from './attendee/useKept';
import { contentOf, toOpinion, valueOf, type OpinionValue } from './opinion-value';
import { OpinionFields } from './OpinionFields';
import type { Item, Session } from './vetting.documents';

interface MyOpinionProps {
  session: Session;
  item: Item;
  /** Something was entered: the page stays with this item. */
  onEdit?: () => void;
  /** All that was entered is with the server. */
  onSaved?: () => void;
}

/** The viewer's own opinion, saved as it is entered until the item is decided; afterwards what couldn't be saved. */
export function MyOpinion({ session, item, onEdit, onSaved }: MyOpinionProps) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const messages = useProblemMessages();
  const queue = useQueue();
  const kept = useKept(session.id).get(item.id);
  const [entered, setEntered] = useState<OpinionValue>();
  const saved = valueOf(item.myOpinion);
  const status = useStatus(session.id, item);
  const { giveOpinion, comment: mayComment } = item.viewerMay;
  useForgetting(entered, setEntered, saved, kept !== undefined);
  useEffect(() => {
    if (status === 'saved') onSaved?.();
    // Told when it becomes so, whatever the function is then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [status]);

  if (!queue.known) return null;
  if (!giveOpinion && !mayComment) return kept ? <RefusedOpinion kept={kept} /> : null;
  const scoring = giveOpinion ? session.scoring : 'NONE';
  const value = entered ?? kept?.value ?? saved;
  const missing = missingIn(value, scoring);
  const tooLong = opinionProblems(toOpinion(value), scoring).filter(({ code }) => code !== 'REQUIRED');

  function change(next: OpinionValue) {
    setEntered(next);
    const entry = { accountId: viewer.id, sessionId: session.id, itemId: item.id, title: item.submission.title };
    void opinionQueue.enter({ ...entry, value: next, ready: isReady(next, scoring) }, saved);
    onEdit?.();
  }
  return (
    <Section
      title={translate(giveOpinion ? 'vetting.myOpinion' : 'vetting.myComment')}
      aside={
        <span role="status">
          <StatusLine status={status} missing={missing.length} />
        </span>
      }
    >
      {kept?.refused !== undefined && <RefusedOpinion kept={kept} again onDiscard={() => setEntered(undefined)} />}
      <OpinionFields value={value} onChange={change} scoring={scoring} errors={messages(tooLong)} />
      {status === 'unfinished' && missing.length > 0 && (
        <Typography color="warning.main" sx={{ mt: 1.5, fontWeight: 600 }}>
          {translate('vetting.own.missing', { what: missing.map((key) => translate(key)).join('、') })}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('vetting.own.howSaved')} {translate('vetting.sealed')}
      </Typography>
    </Section>
  );
}

/** What was entered gives way to what the server has as soon as that says something else, from another device. */
function useForgetting(
  entered: OpinionValue | undefined,
  setEntered: (value: undefined) => void,
  saved: OpinionValue,
  isKept: boolean,
) {
  const savedContent = contentOf(saved);
  useEffect(() => {
    if (entered && !isKept && contentOf(entered) !== savedContent) setEntered(undefined);
    // Only news of the server count: what was just sent isn't back from it yet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [savedContent]);
}
