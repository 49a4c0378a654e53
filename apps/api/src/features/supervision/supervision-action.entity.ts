import type { SupervisionForm } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';

/** U2: an event of joint oversight, planned first or recorded once held, or cancelled; it may cover several tasks. */
@Entity('supervision_action')
@Index(['at', 'id'])
@Index(['leaderId', 'at', 'id'])
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
  /** The person of the chair meeting who leads it (带队). */
  @Column(columns.optionalId)
  leaderId!: string | null;
  /** What departments promised at it. */
  @Column(columns.optionalLongText)
  promises!: string | null;
  @Column(columns.optionalTime)
  cancelledAt!: number | null;
  @Column(columns.optionalLongText)
  cancelNote!: string | null;
}
