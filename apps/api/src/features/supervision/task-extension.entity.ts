import type { ExtensionLapse } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { SupervisionTask } from './supervision-task.entity';

/** U6: a later deadline (延期) that was asked for, and the bureau's answer. */
@Entity('task_extension')
@Index(['taskId', 'requestedAt', 'id'])
@Index(['decidedAt', 'taskId'])
export class TaskExtension {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @Column(columns.time)
  requestedAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  requestedById!: string;
  @Column(columns.time)
  until!: number;
  @Column(columns.longText)
  reason!: string;
  @Column(columns.optionalTime)
  decidedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  decidedById!: string | null;
  @Column({ type: 'boolean', nullable: true })
  granted!: boolean | null;
  @Column(columns.optionalLongText)
  decisionNote!: string | null;
  /** What overtook it before anybody decided. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  lapse!: ExtensionLapse | null;
}
