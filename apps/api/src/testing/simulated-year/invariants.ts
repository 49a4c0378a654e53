import type { TestApp } from '../test-app';

type Rows = Record<string, unknown>[];

/** What must hold after each day, as statements that find whatever breaks it. */
const broken: Record<string, string> = {
  'U1: an instructed submission without an open task': `
    SELECT s.id FROM submission s WHERE s.status = 'INSTRUCTED' AND NOT EXISTS
      (SELECT 1 FROM supervision_task t WHERE t.submissionId = s.id AND t.status NOT IN ('CLOSED', 'CANCELLED'))`,
  'U1: an open task whose submission is not instructed': `
    SELECT t.id FROM supervision_task t JOIN submission s ON s.id = t.submissionId
     WHERE t.status NOT IN ('CLOSED', 'CANCELLED') AND s.status <> 'INSTRUCTED'`,
  'U10: a resolved submission with a task that solved nothing': `
    SELECT s.id FROM submission s JOIN supervision_task t ON t.submissionId = s.id
     WHERE s.status = 'RESOLVED' AND t.status = 'CLOSED' AND t.outcome <> 'A_SOLVED'`,
  'U10: a matter closed without being solved and without a day to look at it again': `
    SELECT t.id FROM supervision_task t
     WHERE t.status = 'CLOSED' AND t.outcome IN ('B_IN_PROGRESS', 'C_PLANNED') AND t.followUpOn IS NULL`,
  'a closed task without the passes of both sides, by two people': `
    SELECT t.id FROM supervision_task t WHERE t.status = 'CLOSED' AND
      (SELECT COUNT(DISTINCT v.side) FROM task_verification v WHERE v.taskId = t.id AND v.stands = 1) <> 2
    UNION ALL
    SELECT t.id FROM supervision_task t WHERE t.status = 'CLOSED' AND
      (SELECT COUNT(DISTINCT v.byId) FROM task_verification v WHERE v.taskId = t.id AND v.stands = 1) <> 2`,
  'U7: a pass that stands on a task that is neither judged nor closed': `
    SELECT t.id FROM supervision_task t JOIN task_verification v ON v.taskId = t.id AND v.stands = 1
     WHERE t.status IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SENT_BACK')`,
  'a task that was sent back more than once, or again after its second assignment': `
    SELECT t.id FROM supervision_task t WHERE t.sentBackCount > 1 OR (t.finalAssignment = 1 AND t.status = 'SENT_BACK')`,
  'an open task beyond registration without a department': `
    SELECT t.id FROM supervision_task t WHERE t.leadOrganizationId IS NULL AND t.status NOT IN ('REGISTERED', 'CANCELLED')
       AND NOT (t.kind = 'READ' AND t.status = 'CLOSED')`,
  'a paused clock on a task that nobody handles': `
    SELECT t.id FROM supervision_task t WHERE t.pausedAt IS NOT NULL AND t.status NOT IN ('ACCEPTED', 'IN_PROGRESS')`,
  'more than one open request for an extension': `
    SELECT e.taskId FROM task_extension e WHERE e.decidedAt IS NULL GROUP BY e.taskId HAVING COUNT(*) > 1`,
  'a change of a task without an audit entry': `
    SELECT t.id FROM supervision_task t WHERE NOT EXISTS
      (SELECT 1 FROM audit_entry a WHERE a.subjectType = 'SupervisionTask' AND a.subjectId = t.id AND a.at >= t.updatedAt)`,
};

/** The names of the invariants that do not hold, each with some of what breaks it. */
export async function brokenInvariants(app: TestApp): Promise<string[]> {
  const found: string[] = [];
  for (const [name, text] of Object.entries(broken)) {
    const rows: Rows = await app.app.platform.database.read(`${text} LIMIT 5`, []);
    if (rows.length > 0) found.push(`${name}: ${rows.map((row) => String(Object.values(row)[0])).join(', ')}`);
  }
  return found;
}
