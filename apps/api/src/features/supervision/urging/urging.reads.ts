import { mayUrgeTask, UrgeLevel, type TaskStatus } from '@sanlian/domain';
import { col, computed, guarded, sql, type ReadRegistry } from '../../../platform';
import { effectiveStatus } from '../task.state';

const LEVELS = Object.keys(UrgeLevel) as UrgeLevel[];

const urged = (level: UrgeLevel) => (alias: string) =>
  sql`(SELECT COUNT(*) FROM task_urging uc WHERE uc.taskId = ${col(alias, 'id')} AND uc.level = ${level})`;

/** What urging adds to a task. */
export function extendTaskWithUrging(registry: ReadRegistry): void {
  registry.extend('SupervisionTask', {
    open: {
      urgingCounts: computed(Object.fromEntries(LEVELS.map((level) => [level, urged(level)])), (row) =>
        LEVELS.map((level) => ({ level, count: Number(row[level]) })),
      ),
    },
    guarded: {
      mayUrge: guarded(
        computed({ status: effectiveStatus }, (row, { viewer }) =>
          mayUrgeTask({ status: row.status as TaskStatus, roles: viewer.roles }),
        ),
        (may, _, { viewer }) => may === true && !viewer.readOnly,
      ),
    },
  });
}
