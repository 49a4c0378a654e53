import type { DeclineReason, SubmissionChannel, SubmissionStatus, Urgency } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Sector } from '../people';
import { Category } from './category.entity';

@Entity('submission')
@Index(['number'], { unique: true })
@Index(['externalId'], { unique: true })
@Index(['year', 'sequenceInYear', 'id'])
@Index(['submittedAt', 'id'])
@Index(['submittedAt', 'id', 'status', 'sectorId', 'onBehalfOfSector'])
@Index(['updatedAt', 'id'])
@Index(['status', 'submittedAt', 'id'])
@Index(['sectorId', 'status', 'submittedAt', 'id'])
@Index(['sectorId', 'submittedAt', 'id'])
@Index(['categoryId', 'submittedAt', 'id'])
@Index(['channel', 'submittedAt', 'id'])
@Index(['urgency', 'submittedAt', 'id'])
@Index(['shortlistedAt', 'id'])
@Index(['adoptedAt', 'id'])
@Index(['reportedAt', 'id'])
@Index(['mergedIntoId'])
@Index(['visitId'])
@Index(['clueId'])
@Index(['commissionedTopicId'])
@Index(['concernId'])
export class Submission {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** S3: `2026-0001`, given once at the first submit. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  number!: string | null;
  /** The year of the number, in Shanghai. */
  @Column({ type: 'int', nullable: true })
  year!: number | null;
  @Column({ type: 'int', nullable: true })
  sequenceInYear!: number | null;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @ForeignKey(() => Category)
  @Column(columns.id)
  categoryId!: string;
  @Column({ type: 'varchar', length: 20 })
  channel!: SubmissionChannel;
  @Column({ type: 'varchar', length: 20 })
  status!: SubmissionStatus;
  @Column(columns.longText)
  situation!: string;
  @Column(columns.optionalLongText)
  analysis!: string | null;
  @Column(columns.longText)
  suggestion!: string;
  @ForeignKey(() => Sector)
  @Column(columns.optionalId)
  sectorId!: string | null;
  @Column({ type: 'boolean' })
  onBehalfOfSector!: boolean;
  /** S2: asked for by a member, not yet confirmed by the convener. */
  @Column({ type: 'boolean' })
  sectorAsked!: boolean;
  @Column({ type: 'varchar', length: 20 })
  urgency!: Urgency;
  @Column({ type: 'boolean' })
  consentToPublish!: boolean;
  @Column({ type: 'varchar', length: 40, nullable: true })
  declineReason!: DeclineReason | null;
  @Column(columns.id)
  authorAccountId!: string;
  /** The information office wrote it on someone's behalf. */
  @Column({ type: 'boolean' })
  draftedByOffice!: boolean;
  /** The first submit. */
  @Column(columns.optionalTime)
  submittedAt!: number | null;
  /** When it was first shortlisted, or adopted without that. */
  @Column(columns.optionalTime)
  shortlistedAt!: number | null;
  @Column(columns.optionalTime)
  adoptedAt!: number | null;
  @Column(columns.optionalTime)
  reportedAt!: number | null;
  @Column(columns.optionalId)
  mergedIntoId!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  statusBeforeMerge!: SubmissionStatus | null;
  /** S4: what it is merged into went out in a report, so that the merge stays. */
  @Column({ type: 'boolean' })
  mergeIsFinal!: boolean;
  @Column({ type: 'varchar', length: 20, nullable: true })
  statusBeforeInstruction!: SubmissionStatus | null;
  @Column(columns.optionalId)
  visitId!: string | null;
  @Column(columns.optionalId)
  clueId!: string | null;
  @Column(columns.optionalId)
  commissionedTopicId!: string | null;
  @Column(columns.optionalId)
  concernId!: string | null;
  /** Set for imported ones: their number where they come from. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  externalId!: string | null;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
