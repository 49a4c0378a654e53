import type { Disclosure, InstructionKind, Level } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { SpecialReport } from '../reports';

/** A leader's instruction (批示); its tasks say on which submissions. */
@Entity('instruction')
@Index(['givenAt', 'id'])
@Index(['specialReportId'])
export class Instruction {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** Set where it was given on a whole special report. */
  @ForeignKey(() => SpecialReport)
  @Column(columns.optionalId)
  specialReportId!: string | null;
  @Column({ type: 'varchar', length: 50 })
  leaderName!: string;
  @Column({ type: 'varchar', length: 100 })
  leaderTitle!: string;
  @Column({ type: 'varchar', length: 10 })
  level!: Level;
  @Column(columns.longText)
  text!: string;
  /** What reporters read where `disclosure` is `GIST`. */
  @Column(columns.optionalLongText)
  gist!: string | null;
  @Column(columns.time)
  givenAt!: number;
  @Column({ type: 'varchar', length: 10 })
  kind!: InstructionKind;
  @Column({ type: 'varchar', length: 10 })
  disclosure!: Disclosure;
  /** The deadline that the leader set; null for the usual one. */
  @Column(columns.optionalTime)
  dueAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  recordedAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
