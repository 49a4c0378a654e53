import { AttendeeRole } from '@sanlian/domain';
import { all, any, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql } from '../../platform';

/** Pieces of SQL that say who someone is in a session; `session`, `item`, `opinion` are aliases. */

/** Whether the person reported or co-reported the submission (V4). */
export const isReporter = (submissionId: Sql, personId: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM submission_reporter reporter WHERE reporter.submissionId = ${submissionId} AND reporter.personId = ${personId})`;

/** The viewer's role in a session, or NULL. */
export const ownRole = (sessionId: Sql, { viewer }: ReadEnv): Sql =>
  sql`(SELECT own.role FROM vetting_attendee own WHERE own.sessionId = ${sessionId} AND own.personId = ${viewer.personId})`;

/** "Read sessions": attendees, guests, `CHAIR_MEMBER`, `INFO_OFFICE`. */
export function mayReadSession(sessionId: Sql, env: ReadEnv): Sql {
  if (hasRole(env.viewer, 'CHAIR_MEMBER', 'INFO_OFFICE')) return TRUE;
  if (env.viewer.personId === null) return FALSE;
  return sql`${sessionId} IN (SELECT mine.sessionId FROM vetting_attendee mine WHERE mine.personId = ${env.viewer.personId})`;
}

/** "Everyone in a vetting session those on its agenda." */
export function isOnAgenda(submissionId: Sql, { viewer }: ReadEnv): Sql {
  if (viewer.personId === null) return FALSE;
  return sql`${submissionId} IN (SELECT agenda.submissionId FROM vetting_item agenda JOIN vetting_attendee mine ON mine.sessionId = agenda.sessionId WHERE mine.personId = ${viewer.personId})`;
}

/** V1: the attendee (alias `attendee`) of the session (alias `session`) takes part rather than only comments. */
export const takesPart = sql`(attendee.role IN (${AttendeeRole.PRESIDER}, ${AttendeeRole.ATTENDEE}) OR (attendee.role = ${AttendeeRole.ENLARGED} AND session.enlargedTakePart = 1))`;

const isSettled = (item: string): Sql => sql`${col(item, 'status')} IN ('DECIDED', 'DEFERRED')`;

/** V4: follows the submission's reporters until the item is settled, and stands as it was from then on (V8). */
export const isRecused = (opinion: string, item: string): Sql =>
  sql`(CASE WHEN ${isSettled(item)} THEN ${col(opinion, 'recused')} ELSE ${isReporter(col(item, 'submissionId'), col(opinion, 'personId'))} END)`;

/**
 * V5: the sheets that the viewer sees beside their own: those of recused people, marked as such; those that the viewer
 * recorded for somebody; and once the item is settled, those of all for whoever `opinionsVisibleTo` of the domain lets see
 * others.
 */
export function isVisibleOpinion(opinion: string, env: ReadEnv): Sql {
  const given = sql`${col(opinion, 'givenAt')} IS NOT NULL`;
  const { personId, accountId } = env.viewer;
  const own = personId === null ? FALSE : sql`${col(opinion, 'personId')} = ${personId}`;
  const seesOthers = hasRole(env.viewer, 'CHAIR_MEMBER', 'INFO_OFFICE')
    ? isSettled('item')
    : all([
        isSettled('item'),
        sql`EXISTS (SELECT 1 FROM vetting_attendee attendee JOIN vetting_session session ON session.id = attendee.sessionId WHERE attendee.sessionId = item.sessionId AND attendee.personId = ${personId} AND ${takesPart})`,
      ]);
  const others = sql`EXISTS (SELECT 1 FROM vetting_item item WHERE item.id = ${col(opinion, 'itemId')} AND ${seesOthers})`;
  const recused = sql`EXISTS (SELECT 1 FROM vetting_item item WHERE item.id = ${col(opinion, 'itemId')} AND ${isRecused(opinion, 'item')} = 1)`;
  const recordedByViewer = sql`${col(opinion, 'recordedBy')} = ${accountId}`;
  return any([recused, all([given, any([own, recordedByViewer, others])])]);
}

/** An earlier session deferred the submission. */
export const wasDeferred = (submission: string): Sql =>
  sql`EXISTS (SELECT 1 FROM vetting_item earlier WHERE earlier.submissionId = ${col(submission, 'id')} AND earlier.status = 'DEFERRED')`;
