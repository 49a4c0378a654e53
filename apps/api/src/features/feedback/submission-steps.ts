import type { NotificationKind } from '@sanlian/domain';
import type { DomainEvent, Platform, Tx } from '../../platform';
import { Sector } from '../people';
import {
  submissionDrafted,
  submissionEdited,
  submissionImported,
  submissionMerged,
  submissionMoved,
  submissionSectorConfirmed,
  submissionSubmitted,
  submissionSupplemented,
  submissionUnmerged,
  type MovedPayload,
  type SubmittedPayload,
} from '../submissions';
import { MERGED_FROM, recordSteps, tellAll, type Step } from './steps';

/** Moves that another slice's own event tells better. */
const TOLD_ELSEWHERE = new Set(['sendSpecialReport', 'recordInstruction']);

const NEWS_OF_MOVE: Record<string, NotificationKind> = {
  RETURN: 'RETURNED',
  SHORTLIST: 'SHORTLISTED',
  RETAIN: 'DECIDED',
  DECLINE: 'DECIDED',
  SIGN_OFF: 'DECIDED',
  CONCLUDE: 'DECIDED',
  decideVettingItem: 'DECIDED',
};

/** The steps of a submission until it is reported. */
export function followSubmissions({ events }: Platform): void {
  events.on(submissionDrafted, (tx, event) => recordSteps(tx, [plain(event)]));
  events.on(submissionEdited, (tx, event) =>
    recordSteps(tx, [plain(event, { data: { changed: event.payload.changed } })]),
  );
  events.onMany(submissionSubmitted, async (tx, found) => {
    await recordSteps(tx, found.map(submitted));
    for (const event of found) await askConvener(tx, event.payload);
  });
  events.onMany(submissionImported, (tx, found) => recordSteps(tx, found.map(submitted)));
  events.on(submissionMoved, (tx, event) => recordSteps(tx, moved(event)));
  events.on(submissionMerged, (tx, event) => {
    const { targetId, targetNumber, targetTitle, number, title, note } = event.payload;
    const source = plain(event, {
      note,
      data: { targetId, targetNumber, targetTitle },
      news: { kind: 'MERGED', data: { title, number, target: targetNumber } },
    });
    const target: Step = {
      submissionId: targetId,
      kind: MERGED_FROM,
      data: { sourceId: event.payload.submissionId, sourceNumber: number, sourceTitle: title },
    };
    return recordSteps(tx, [source, target]);
  });
  events.on(submissionUnmerged, (tx, event) =>
    recordSteps(tx, [plain(event, { note: event.payload.note, data: { to: event.payload.to } })]),
  );
  events.on(submissionSupplemented, (tx, event) => recordSteps(tx, [plain(event)]));
  events.on(submissionSectorConfirmed, (tx, event) =>
    recordSteps(tx, [plain(event, { data: { confirmed: event.payload.confirmed } })]),
  );
}

const plain = (event: DomainEvent<{ submissionId: string }>, more: Partial<Step> = {}): Step => ({
  submissionId: event.payload.submissionId,
  kind: event.kind,
  ...more,
});

function submitted(event: DomainEvent<SubmittedPayload>): Step {
  const { number, title, draftedByOffice } = event.payload;
  return plain(event, {
    data: { number, draftedByOffice },
    news: { kind: draftedByOffice ? 'SUBMITTED_FOR_YOU' : 'NUMBER_GIVEN', data: { title, number } },
  });
}

function moved(event: DomainEvent<MovedPayload>): Step[] {
  const { action, from, to, note, declineReason, number, title } = event.payload;
  if (TOLD_ELSEWHERE.has(action)) return [];
  const firstSubmit = action === 'SUBMIT' && from === 'DRAFT';
  if (firstSubmit) return [];
  const kind = to === 'RETURNED' ? 'RETURNED' : NEWS_OF_MOVE[action];
  return [
    plain(event, {
      note,
      data: { action, from, to, ...(declineReason ? { declineReason } : {}) },
      news: kind ? { kind, data: { title, number, note: note ?? '', decision: to } } : null,
    }),
  ];
}

/** S2: the convener is asked to confirm. */
async function askConvener(tx: Tx, { submissionId, sectorId, sectorAsked, title }: SubmittedPayload): Promise<void> {
  if (!sectorAsked || sectorId === null) return;
  const sector = await tx.manager.findOneBy(Sector, { id: sectorId });
  if (!sector?.convenerId) return;
  await tellAll(tx, [
    { to: [{ personId: sector.convenerId }], kind: 'SECTOR_BACKING_ASKED', data: { title }, submissionId },
  ]);
}
