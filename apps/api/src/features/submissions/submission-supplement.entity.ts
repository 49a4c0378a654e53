import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Submission } from './submission.entity';

/** S6: what was added later; additions never overwrite. */
@Entity('submission_supplement')
@Index(['submissionId', 'at', 'id'])
export class SubmissionSupplement {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @Column(columns.id)
  accountId!: string;
  @Column(columns.longText)
  text!: string;
  @Column(columns.time)
  at!: number;
}
