import type { UrgeLevel } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { SupervisionTask } from './supervision-task.entity';

/** U5: an urging (催办), by hand or by itself. */
@Entity('task_urging')
@Index(['taskId', 'at', 'id'])
export class TaskUrging {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @Column({ type: 'varchar', length: 10 })
  level!: UrgeLevel;
  @Column(columns.optionalLongText)
  note!: string | null;
  /** Null where a light that changed urged by itself. */
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  byId!: string | null;
  @Column(columns.time)
  at!: number;
}
