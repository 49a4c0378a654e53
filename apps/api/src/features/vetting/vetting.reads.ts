import { isQuorate, presentCount } from '@sanlian/domain';
import {
  booleanColumn,
  col,
  column,
  computed,
  expression,
  guarded,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadRegistry,
} from '../../platform';
import { isOnAgenda, mayReadSession, ownRole } from './vetting.conditions';
import { sessionFactsOf, sessionNeeds } from './vetting.facts';
import { sessionMay } from './vetting.may';

/** How sessions and the people in them are read. */
export function defineSessionReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VettingSession',
    table: 'vetting_session',
    open: {
      id: column('id'),
      version: column('version'),
      number: column('number'),
      title: column('title'),
      place: column('place'),
      status: column('status'),
      scheduledAt: timeColumn('scheduledAt'),
      openedAt: timeColumn('openedAt'),
      closedAt: timeColumn('closedAt'),
      createdAt: timeColumn('createdAt'),
      quorum: column('quorum'),
      scoring: column('scoring'),
      revealMode: column('revealMode'),
      enlargedTakePart: booleanColumn('enlargedTakePart'),
      showReporters: booleanColumn('showReporters'),
      presider: toOne('Person', 'presiderId', { granted: true }),
      attendees: toMany('VettingAttendee', 'sessionId', {
        granted: true,
        orderBy: (attendee) =>
          sql`CASE ${col(attendee, 'role')} WHEN 'PRESIDER' THEN 1 WHEN 'ATTENDEE' THEN 2 WHEN 'ENLARGED' THEN 3 ELSE 4 END, ${col(attendee, 'id')}`,
      }),
      currentItem: toOne('VettingItem', 'currentItemId', { granted: true }),
      items: toMany('VettingItem', 'sessionId', {
        granted: true,
        orderBy: (item) => sql`${col(item, 'position')}, ${col(item, 'id')}`,
      }),
      itemCount: expression(
        (session) => sql`(SELECT COUNT(*) FROM vetting_item i WHERE i.sessionId = ${col(session, 'id')})`,
        Number,
      ),
      decidedCount: expression(
        (session) =>
          sql`(SELECT COUNT(*) FROM vetting_item i WHERE i.sessionId = ${col(session, 'id')} AND i.status = 'DECIDED')`,
        Number,
      ),
      checkedInCount: computed(sessionNeeds, (row) => presentCount(sessionFactsOf(row))),
      quorate: computed(sessionNeeds, (row) => isQuorate(sessionFactsOf(row))),
      signOffs: toMany('Submission', 'sessionId', {
        link: { table: 'vetting_sign_off', target: 'submissionId' },
        orderBy: (_, link) => sql`${col(link, 'at')}, ${col(link, 'id')}`,
      }),
    },
    guarded: {
      viewerRole: guarded(
        expression((session, env) => ownRole(col(session, 'id'), env)),
        (role) => role,
      ),
      viewerMay: guarded(computed(sessionNeeds, sessionMay), (may) => may),
    },
    scope: (session, env) => mayReadSession(col(session, 'id'), env),
  });
  registry.define({
    name: 'VettingAttendee',
    table: 'vetting_attendee',
    open: {
      person: toOne('Person', 'personId', { granted: true }),
      role: column('role'),
      checkedInAt: computed(
        { inAt: needsColumn('checkedInAt'), outAt: needsColumn('checkedOutAt') },
        ({ inAt, outAt }) => (inAt === null || outAt !== null ? null : new Date(Number(inAt))),
      ),
      checkedOutAt: timeColumn('checkedOutAt'),
    },
    scope: (attendee, env) => mayReadSession(col(attendee, 'sessionId'), env),
  });
  registry.widenScope('Submission', (submission, env) => isOnAgenda(col(submission, 'id'), env));
}
