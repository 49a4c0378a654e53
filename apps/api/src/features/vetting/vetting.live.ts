import { sql, within, type DomainEvent, type EventKind, type Platform, type Tx } from '../../platform';
import {
  submissionEdited,
  submissionMerged,
  submissionMoved,
  submissionReportersMerged,
  submissionUnmerged,
} from '../submissions';
import { In } from 'typeorm';
import { groupsOf } from './vetting.groups';
import * as vettingEvents from './vetting.events';
import { VettingItem } from './vetting-item.entity';
import { VettingSession } from './vetting-session.entity';

const ROOM = 'VettingSession';

const kinds = Object.values(vettingEvents) as EventKind<{ sessionId: string }>[];
const submissionKinds = [
  submissionEdited,
  submissionMerged,
  submissionMoved,
  submissionReportersMerged,
  submissionUnmerged,
] as EventKind<{ submissionId?: string }>[];

/**
 * V9: everything that happens in a room raises its revision, in the same transaction, and is told to those who watch it
 * once it is committed.
 */
export function makeRoomsLive(platform: Platform): void {
  platform.live.define({
    type: ROOM,
    async revisions(ids) {
      const asked = sql`SELECT s.id, s.revision FROM vetting_session s WHERE ${within(sql`s.id`, ids)}`;
      const rows = await platform.database.read(asked.text, asked.params);
      return new Map(rows.map((row) => [String(row.id), Number(row.revision)]));
    },
    groups: (id, viewings) => groupsOf(platform, id, viewings),
  });

  const raise = async (tx: Tx, sessionIds: readonly string[]) => {
    const ids = [...new Set(sessionIds)];
    if (ids.length === 0) return;
    await tx.manager.increment(VettingSession, { id: In(ids) }, 'revision', 1);
    for (const id of ids) platform.live.changed(tx, ROOM, id);
  };
  for (const kind of kinds)
    platform.events.onMany(kind, (tx, events) =>
      raise(
        tx,
        events.map(({ payload }) => payload.sessionId),
      ),
    );
  for (const kind of submissionKinds)
    platform.events.onMany(kind, async (tx, events) => raise(tx, await roomsOf(tx, events)));
}

/** The rooms, not closed yet, that have one of these submissions on their agenda. */
async function roomsOf(tx: Tx, events: readonly DomainEvent<unknown>[]): Promise<string[]> {
  const rows = await tx.manager
    .createQueryBuilder(VettingItem, 'item')
    .select('item.sessionId', 'sessionId')
    .innerJoin(VettingSession, 'session', 'session.id = item.sessionId')
    .where('item.submissionId IN (:...ids)', { ids: events.map(({ subject }) => subject.id) })
    .andWhere("session.status <> 'CLOSED'")
    .getRawMany<{ sessionId: string }>();
  return rows.map(({ sessionId }) => sessionId);
}
