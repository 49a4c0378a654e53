import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Organization } from '../../people';
import { Submission } from '../../submissions';

/** A submission sent to a committee further up (报送上级), once to each, and whether it was adopted there. */
@Entity('upward_report')
@Index(['submissionId', 'recipientId'], { unique: true })
@Index(['recipientId', 'sentAt', 'id'])
@Index(['sentAt', 'id'])
@Index(['adoptedAt', 'id'])
export class UpwardReport {
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
  @Column(columns.optionalTime)
  adoptedAt!: number | null;
  /** What the adoption came to: a bulletin's number, an instruction there. */
  @Column(columns.optionalLongText)
  note!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  recordedAt!: number;
}
