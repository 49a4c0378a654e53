import type { TaskReminder as Reminder } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { SupervisionTask } from '../supervision-task.entity';

/** U5: what was reminded of by itself, once for each deadline; another deadline is reminded of anew. */
@Entity('task_reminder')
@Index(['taskId', 'kind', 'deadline'], { unique: true })
export class TaskReminder {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @Column({ type: 'varchar', length: 20 })
  kind!: Reminder;
  @Column(columns.time)
  deadline!: number;
  @Column(columns.time)
  at!: number;
}
