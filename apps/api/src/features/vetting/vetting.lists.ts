import { col, sql, within, type OrderKey, type PageQuery, type Sql, type Viewer } from '../../platform';
import { submissionConditions, type SubmissionFilter } from '../submissions';
import { wasDeferred } from './vetting.conditions';
import type { VettingSessionFilter, VettingSessionSort } from './vetting.input';

type Condition = (alias: string) => Sql;
type Query = Omit<PageQuery, 'page'>;

const SESSION_ORDER: Record<VettingSessionSort['field'], OrderKey['by']> = {
  SCHEDULED_AT: (session) => col(session, 'scheduledAt'),
  NUMBER: (session) => sql`${col(session, 'year')} * 10000 + ${col(session, 'sequenceInYear')}`,
};

/** Sessions, the latest first unless asked otherwise. */
export function sessionsQuery(filter: VettingSessionFilter | null, sort: VettingSessionSort | null): Query {
  const where: Condition[] = [];
  const { status, year } = filter ?? {};
  if (status) where.push((session) => within(col(session, 'status'), status));
  if (year != null) where.push((session) => sql`${col(session, 'year')} = ${year}`);
  return {
    where,
    order: [{ by: SESSION_ORDER[sort?.field ?? 'SCHEDULED_AT'], direction: sort?.order ?? 'DESC' }],
  };
}

/** Shortlisted submissions that stand on no open agenda: deferred ones first, then the longest waiting. */
export function candidatesQuery(viewer: Viewer, filter: SubmissionFilter | null): Query {
  return {
    where: [
      ...submissionConditions(viewer, filter ?? {}),
      (submission) => sql`${col(submission, 'status')} = 'SHORTLISTED'`,
      (submission) =>
        sql`NOT EXISTS (SELECT 1 FROM vetting_item i WHERE i.heldSubmissionId = ${col(submission, 'id')})`,
    ],
    order: [
      { by: (submission) => sql`CASE WHEN ${wasDeferred(submission)} THEN 0 ELSE 1 END`, direction: 'ASC' },
      { by: (submission) => col(submission, 'submittedAt'), direction: 'ASC' },
    ],
  };
}
