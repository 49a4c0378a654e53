import type { VerificationSide } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { SupervisionTask } from './supervision-task.entity';

/** What one side said of a result. */
@Entity('task_verification')
@Index(['taskId', 'at', 'id'])
export class TaskVerification {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @Column({ type: 'varchar', length: 20 })
  side!: VerificationSide;
  @Column({ type: 'boolean' })
  passed!: boolean;
  /** A pass that no failure and no reopening has cleared since (U7). */
  @Column({ type: 'boolean' })
  stands!: boolean;
  @Column(columns.optionalLongText)
  note!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.time)
  at!: number;
}
