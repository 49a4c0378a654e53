import type { DeclineReason, VettingItemStatus, VettingOutcome } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';
import { Submission, type SubmissionSnapshot } from '../submissions';
import { VettingSession } from './vetting-session.entity';

/** One submission on the agenda of a session, with what was decided on it. */
@Entity('vetting_item')
@Index(['sessionId', 'position', 'id'])
@Index(['submissionId', 'status'])
@Index(['heldSubmissionId'], { unique: true })
export class VettingItem {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VettingSession)
  @Column(columns.id)
  sessionId!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  /** The submission while the item is undecided; unique, so that no two sessions judge it at once. */
  @Column(columns.optionalId)
  heldSubmissionId!: string | null;
  /** Its place on the agenda, from 1. */
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'varchar', length: 20 })
  status!: VettingItemStatus;
  /** When it was first shown. */
  @Column(columns.optionalTime)
  presentedAt!: number | null;
  /** Since when it is shown; null while it isn't. */
  @Column(columns.optionalTime)
  presentingSince!: number | null;
  @Column(columns.optionalTime)
  decidedAt!: number | null;
  /** Null for items that the closing deferred. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome!: VettingOutcome | null;
  @Column(columns.optionalLongText)
  reason!: string | null;
  @Column({ type: 'varchar', length: 40, nullable: true })
  declineReason!: DeclineReason | null;
  @ForeignKey(() => Submission)
  @Column(columns.optionalId)
  mergedIntoId!: string | null;
  /** The account that entered the decision. */
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  decidedBy!: string | null;
  /** Whose decision it is: the presider or acting presider. */
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  deciderId!: string | null;
  /** The office entered what the decider said aloud (代录). */
  @Column({ type: 'boolean' })
  recorded!: boolean;
  /** V6: the decision differs from what most recommended. */
  @Column({ type: 'boolean', default: 0 })
  againstMajority!: boolean;
  /** V4: presides this item in place of a recused presider. */
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  actingPresiderId!: string | null;
  /** What the submissions slice needs to undo the decision. */
  @Column(columns.optionalJson)
  undo!: SubmissionSnapshot | null;
}
