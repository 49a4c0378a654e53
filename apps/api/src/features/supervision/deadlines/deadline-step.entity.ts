import type { DeadlineBasis, DeadlineStepKind } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { SupervisionTask } from '../supervision-task.entity';

/** One step of what made a task's deadline what it is; `DeadlineStep` of the domain says what its fields mean. */
@Entity('task_deadline_step')
@Index(['taskId', 'id'])
export class TaskDeadlineStep {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @Column({ type: 'varchar', length: 20 })
  kind!: DeadlineStepKind;
  @Column(columns.time)
  at!: number;
  @Column(columns.optionalTime)
  fromAt!: number | null;
  @Column({ type: 'int', nullable: true })
  workingDays!: number | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  basis!: DeadlineBasis | null;
  @Column(columns.time)
  dueAt!: number;
  @Column(columns.optionalLongText)
  note!: string | null;
  /** Null where a changed calendar moved it. */
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  byId!: string | null;
}
