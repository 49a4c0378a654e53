import type { SupervisionForm } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';

/** U2: an event of joint oversight, planned first or recorded once held; it may cover several tasks. */
@Entity('supervision_action')
@Index(['at', 'id'])
export class SupervisionAction {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 30 })
  form!: SupervisionForm;
  @Column(columns.time)
  at!: number;
  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;
  @Column(columns.longText)
  participants!: string;
  /** What came of it; null while it is only planned. */
  @Column(columns.optionalLongText)
  outcome!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.time)
  createdAt!: number;
  /** When its outcome was recorded. */
  @Column(columns.optionalTime)
  recordedAt!: number | null;
}
