import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, idColumn, int, longText, primaryId } from './portable';

/** U9: what is reported to the leader at each closing of a task. */
export class TaskResultReport1780000017001 implements MigrationInterface {
  name = 'TaskResultReport1780000017001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_result_report', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        int('number'),
        big('closedAt'),
        longText('facts'),
        idColumn('fileId', { nullable: true }),
        big('madeAt', { nullable: true }),
      ],
      uniques: [['taskId', 'number']],
      references: { taskId: 'supervision_task', fileId: 'stored_file' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_result_report');
}
