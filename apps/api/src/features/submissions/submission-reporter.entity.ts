import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization, Person } from '../people';
import { Submission } from './submission.entity';

/** Who reported a submission: one lead, then co-reporters in their order; each a person or a unit. */
@Entity('submission_reporter')
@Index(['submissionId', 'position', 'id'])
@Index(['personId', 'submissionId'])
@Index(['organizationId', 'submissionId'])
@Index(['mergedFromId'])
export class SubmissionReporter {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  @Column({ type: 'boolean' })
  lead!: boolean;
  @Column({ type: 'int' })
  position!: number;
  /** S4: the merged submission that brought this reporter in; null for the submission's own. */
  @Column(columns.optionalId)
  mergedFromId!: string | null;
  /** The reporter agreed that handling departments see the name. */
  @Column({ type: 'boolean' })
  nameDisclosed!: boolean;
}
