import { col, expression, sql, toMany, toOneOn, type ReadRegistry } from '../../platform';
import { submissionByTaskScope } from './task.access';

/** What supervision adds to submissions: their tasks and instructions, and the rows that a task opens. */
export function extendSubmissionReads(registry: ReadRegistry): void {
  registry.extend('Submission', {
    open: {
      latestTask: toOneOn(
        'SupervisionTask',
        (alias, target) =>
          sql`${col(target, 'id')} = (SELECT lt.id FROM supervision_task lt WHERE lt.submissionId = ${col(alias, 'id')} ORDER BY lt.id DESC LIMIT 1)`,
      ),
      tasks: toMany('SupervisionTask', 'submissionId'),
      instructionCount: expression(
        (alias) =>
          sql`(SELECT COUNT(DISTINCT ic.instructionId) FROM supervision_task ic WHERE ic.submissionId = ${col(alias, 'id')})`,
        Number,
      ),
      instructions: toMany('Instruction', 'submissionId', {
        link: { table: 'supervision_task', target: 'instructionId' },
        orderBy: (instruction) => sql`${col(instruction, 'givenAt')}, ${col(instruction, 'id')}`,
      }),
    },
  });
  registry.widenScope('Submission', submissionByTaskScope);
}
