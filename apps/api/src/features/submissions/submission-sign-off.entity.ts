import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { Submission } from './submission.entity';

/** An adoption between meetings (审签), listed at the next session. */
@Entity('submission_sign_off')
@Index(['submissionId', 'at', 'id'])
@Index(['at', 'id'])
export class SubmissionSignOff {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  /** The chair-meeting member who signed; null where the account has no person. */
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @Column(columns.id)
  accountId!: string;
  /** The office recorded a signature on paper. */
  @Column({ type: 'boolean' })
  recorded!: boolean;
  @Column(columns.longText)
  note!: string;
  @Column(columns.time)
  at!: number;
}
