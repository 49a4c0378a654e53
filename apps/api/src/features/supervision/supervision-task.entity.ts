import type { InstructionKind, TaskOutcome, TaskStatus } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Organization, Person } from '../people';
import { Submission } from '../submissions';
import { Instruction } from './instruction.entity';

/**
 * U1: the supervision of one instructed submission. `status` is what was last written: an `ASSIGNED` task past
 * `acceptDueAt` counts as accepted, which whoever writes next makes true.
 */
@Entity('supervision_task')
@Index(['number'], { unique: true })
@Index(['year', 'sequenceInYear', 'id'])
@Index(['submissionId', 'id'])
@Index(['instructionId', 'id'])
@Index(['status', 'dueAt', 'id'])
@Index(['dueAt', 'id'])
@Index(['assignedAt', 'id'])
@Index(['leadOrganizationId', 'status', 'dueAt', 'id'])
@Index(['responsibleViceChairId'])
@Index(['followUpOn', 'id'])
@Index(['turnsYellowAt', 'turnsRedAt', 'dueAt', 'id'])
@Index(['turnsRedAt', 'dueAt', 'id'])
@Index(['disagreedSince', 'id'])
@Index(['year', 'status', 'leadOrganizationId', 'acceptDueAt', 'turnsYellowAt', 'turnsRedAt'])
@Index(['status', 'outcome', 'followUpOn', 'id'])
@Index(['cancellationAskedAt', 'id'])
export class SupervisionTask {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** `2026-D0001` */
  @Column({ type: 'varchar', length: 20 })
  number!: string;
  /** The year of the number, in Shanghai. */
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'int' })
  sequenceInYear!: number;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @ForeignKey(() => Instruction)
  @Column(columns.id)
  instructionId!: string;
  /** The instruction's. */
  @Column({ type: 'varchar', length: 10 })
  kind!: InstructionKind;
  @Column({ type: 'varchar', length: 20 })
  status!: TaskStatus;
  @Column(columns.time)
  registeredAt!: number;
  /** U3: until when it is to be assigned. */
  @Column(columns.time)
  registerDueAt!: number;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  leadOrganizationId!: string | null;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  responsibleViceChairId!: string | null;
  @Column(columns.time)
  dueAt!: number;
  /** U4: since when the light is yellow. */
  @Column(columns.time)
  yellowFrom!: number;
  /** U4: when its light turns yellow; null once it is done, `NEVER` while the clock stands before it. */
  @Column(columns.optionalTime)
  turnsYellowAt!: number | null;
  @Column(columns.optionalTime)
  turnsRedAt!: number | null;
  @Column(columns.optionalTime)
  assignedAt!: number | null;
  /** U3: the moment after which it counts as accepted. */
  @Column(columns.optionalTime)
  acceptDueAt!: number | null;
  @Column(columns.optionalTime)
  acceptedAt!: number | null;
  @Column({ type: 'int' })
  sentBackCount!: number;
  /** It was sent back once, and can't be again. */
  @Column({ type: 'boolean' })
  finalAssignment!: boolean;
  /** Since when the clock stands. */
  @Column(columns.optionalTime)
  pausedAt!: number | null;
  /** The bureau wants to cancel it, and the CPPCC side hasn't answered. */
  @Column(columns.optionalTime)
  cancellationAskedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  cancellationAskedById!: string | null;
  @Column(columns.optionalLongText)
  cancellationNote!: string | null;
  @Column(columns.optionalTime)
  resultReportedAt!: number | null;
  /** What the lead department reported. */
  @Column(columns.optionalLongText)
  result!: string | null;
  /** U3: until when both sides are to verify. */
  @Column(columns.optionalTime)
  verifyDueAt!: number | null;
  /** U7: until when the reporters are asked to comment. */
  @Column(columns.optionalTime)
  commentDueAt!: number | null;
  @Column(columns.optionalTime)
  closedAt!: number | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome!: TaskOutcome | null;
  /** U10: when a matter that isn't solved yet is looked at again. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  followUpOn!: string | null;
  /** Since when both sides disagree for long, by what they did; one who waits beyond `verifyDueAt` is found by the time. */
  @Column(columns.optionalTime)
  disagreedSince!: number | null;
  @Column(columns.time)
  updatedAt!: number;
}
