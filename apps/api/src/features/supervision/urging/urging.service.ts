import { checkInput, urgeInput, urgeTask, type UrgeLevel } from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import type { SupervisionTask } from '../supervision-task.entity';
import { taskUrged } from '../supervision.events';
import { openTask, refuseHiddenTask, subjectOf } from '../task.store';
import { TaskUrging } from '../task-urging.entity';
import { toldOfAll } from './task-news';

/** An urging that is to be written. */
export interface Urged {
  task: SupervisionTask;
  level: UrgeLevel;
  note: string | null;
}

/** U5: urging by hand. */
export class UrgingService {
  /**
   * Answers the task's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` for a `RED` one without a note
   */
  async urge(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(urgeInput, input);
    const { id, level, note } = checked;
    await refuseHiddenTask(context, id);
    const { accountId, roles } = context.actor;
    return context.once('urgeTask', checked, async (tx) => {
      const task = await openTask(tx, id);
      urgeTask({ status: task.status, roles }, { level, note });
      await writeUrgings(tx, [{ task, level, note }], accountId);
      return id;
    });
  }
}

/** Writes urgings and tells of them; `byId` is null where they come by themselves. */
export async function writeUrgings(tx: Tx, urged: readonly Urged[], byId: string | null): Promise<void> {
  if (urged.length === 0) return;
  const rows = urged.map(({ task, level, note }) => ({ id: newId(), taskId: task.id, level, note, byId, at: tx.now }));
  await tx.insertAll(TaskUrging, rows);
  const told = await toldOfAll(
    tx,
    urged.map(({ task }) => task),
  );
  await tx.recordAll(
    taskUrged,
    urged.map(({ task, level, note }, index) => ({
      subject: subjectOf(task),
      after: rows[index],
      payload: {
        ...told(task.id),
        urgingId: rows[index]?.id ?? '',
        level,
        note,
        automatic: byId === null,
        responsibleViceChairId: task.responsibleViceChairId,
      },
    })),
  );
}
