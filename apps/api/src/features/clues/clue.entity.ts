import type { ClueOccasion, ClueStatus } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';
import { Submission } from '../submissions';
import { Visit } from '../visits';

/** L4: something heard that may become a submission. */
@Entity('clue')
@Index(['status', 'capturedAt', 'id'])
@Index(['capturedAt', 'id'])
@Index(['heldAt', 'id'])
@Index(['assigneeId', 'status', 'capturedAt', 'id'])
@Index(['capturedById', 'capturedAt', 'id'])
@Index(['submissionId'])
@Index(['visitId'])
export class Clue {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 20 })
  occasion!: ClueOccasion;
  /** When it was heard. */
  @Column(columns.time)
  heldAt!: number;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  speakerId!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  sourceTitle!: string | null;
  @Column(columns.longText)
  summary!: string;
  @ForeignKey(() => Visit)
  @Column(columns.optionalId)
  visitId!: string | null;
  @Column({ type: 'varchar', length: 20 })
  status!: ClueStatus;
  @ForeignKey(() => Account)
  @Column(columns.id)
  capturedById!: string;
  @Column(columns.time)
  capturedAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  assigneeId!: string | null;
  @Column(columns.optionalTime)
  assignedAt!: number | null;
  /** Converted or dismissed. */
  @Column(columns.optionalTime)
  doneAt!: number | null;
  /** Why it wasn't taken up. */
  @Column(columns.optionalLongText)
  note!: string | null;
  @ForeignKey(() => Submission)
  @Column(columns.optionalId)
  submissionId!: string | null;
}
