import type { RoundEnd, TaskOutcome } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { SupervisionTask } from '../supervision-task.entity';
import { TaskVerification } from '../task-verification.entity';

/** One reported result and what both sides said of it; kept when a failure opens the task again. */
@Entity('verification_round')
@Index(['taskId', 'number'], { unique: true })
export class VerificationRound {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  /** From 1 on. */
  @Column({ type: 'int' })
  number!: number;
  /** When the result was reported; of what was only to be read, when the first side spoke. */
  @Column(columns.time)
  reportedAt!: number;
  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome!: TaskOutcome | null;
  @Column(columns.optionalLongText)
  result!: string | null;
  /** Until when both sides were to verify it; while it goes on the task's own counts. */
  @Column(columns.optionalTime)
  verifyDueAt!: number | null;
  @ForeignKey(() => TaskVerification)
  @Column(columns.optionalId)
  cppccId!: string | null;
  @ForeignKey(() => TaskVerification)
  @Column(columns.optionalId)
  bureauId!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  ended!: RoundEnd | null;
}
