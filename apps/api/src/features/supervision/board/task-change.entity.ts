import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';

/**
 * The last change of a task, whatever changed in it. It refers to the task without a foreign key: checking one would wait
 * for whoever works on the task, who may be waiting for the counter of revisions.
 */
@Entity('task_change')
@Index(['revision', 'taskId'])
export class TaskChange {
  @PrimaryColumn(columns.id)
  taskId!: string;
  /** Counted over all tasks in the order in which their transactions are committed. */
  @Column({ type: 'int' })
  revision!: number;
}
