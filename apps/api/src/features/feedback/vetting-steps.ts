import type { Platform, Tx } from '../../platform';
import { vettingDecisionUndone, vettingItemDecided, vettingSessionPlanned, vettingSessionReplanned } from '../vetting';
import { recordSteps, tellAll } from './steps';

/** Sessions invite; decisions that don't move a submission still belong to its life (S6). */
export function followVetting({ events }: Platform): void {
  events.on(vettingSessionPlanned, (tx, { payload }) => invite(tx, payload));
  events.on(vettingSessionReplanned, (tx, { payload }) => invite(tx, payload));
  events.on(vettingItemDecided, async (tx, { kind, payload }) => {
    const { submissionId, outcome, to, note, sessionNumber } = payload;
    if (to === null) await recordSteps(tx, [{ submissionId, kind, note, data: { outcome, session: sessionNumber } }]);
  });
  events.on(vettingDecisionUndone, (tx, { kind, payload }) =>
    recordSteps(tx, [
      { submissionId: payload.submissionId, kind, data: { outcome: payload.outcome, session: payload.sessionNumber } },
    ]),
  );
}

interface Invitation {
  sessionTitle: string;
  scheduledAt: number;
  place: string | null;
  personIds: string[];
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function invite(tx: Tx, { sessionTitle, scheduledAt, place, personIds }: Invitation): Promise<void> {
  return tellAll(tx, [
    {
      to: personIds.map((personId) => ({ personId })),
      kind: 'SESSION_PLANNED',
      data: { title: sessionTitle, at: SHANGHAI.format(scheduledAt), place: place ?? '' },
    },
  ]);
}
