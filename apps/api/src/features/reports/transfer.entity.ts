import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Organization } from '../people';
import { Submission } from '../submissions';

/** A submission handed on for reference (转交参阅); never changes its status (S2). */
@Entity('transfer')
@Index(['submissionId', 'recipientId'], { unique: true })
@Index(['recipientId', 'sentAt', 'id'])
@Index(['sentAt', 'id'])
export class Transfer {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @ForeignKey(() => Organization)
  @Column(columns.id)
  recipientId!: string;
  @Column(columns.time)
  sentAt!: number;
  /** V7: it went by itself, because the submission came from a chair-led visit. */
  @Column({ type: 'boolean' })
  automatic!: boolean;
  @Column(columns.optionalTime)
  readAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  readById!: string | null;
  @Column(columns.optionalLongText)
  reply!: string | null;
}
