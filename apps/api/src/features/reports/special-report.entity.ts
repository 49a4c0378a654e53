import type { SpecialReportStatus } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';

/** A special report (专报). Its number is given when it is drafted; drafts are never thrown away. */
@Entity('special_report')
@Index(['number'], { unique: true })
@Index(['year', 'sequenceInYear', 'id'])
@Index(['status', 'year', 'sequenceInYear', 'id'])
@Index(['sentAt', 'id'])
export class SpecialReport {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** `2026-Z0001` */
  @Column({ type: 'varchar', length: 20 })
  number!: string;
  /** The year of the number, in Shanghai. */
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'int' })
  sequenceInYear!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'varchar', length: 10 })
  status!: SpecialReportStatus;
  @ForeignKey(() => Account)
  @Column(columns.id)
  draftedById!: string;
  /** The chair-meeting member whose signature it bears. */
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  signerId!: string | null;
  @Column(columns.optionalTime)
  signedAt!: number | null;
  /** The office recorded a signature on paper; the scan is an attachment. */
  @Column({ type: 'boolean' })
  signedOnPaper!: boolean;
  @Column(columns.optionalTime)
  sentAt!: number | null;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
