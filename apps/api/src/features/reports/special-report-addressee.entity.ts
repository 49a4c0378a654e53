import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Organization } from '../people';
import { SpecialReport } from './special-report.entity';

/** U9: whom a report goes to, and, once it signed for it, what became of it there. */
@Entity('special_report_addressee')
@Index(['reportId', 'organizationId'], { unique: true })
@Index(['organizationId'])
export class SpecialReportAddressee {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SpecialReport)
  @Column(columns.id)
  reportId!: string;
  @ForeignKey(() => Organization)
  @Column(columns.id)
  organizationId!: string;
  /** Its place in the address, from 1. */
  @Column({ type: 'int' })
  position!: number;
  @Column(columns.optionalTime)
  receivedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  receivedById!: string | null;
  /** Whether a leader was shown it; null until the addressee signs. */
  @Column({ type: 'boolean', nullable: true })
  shown!: boolean | null;
  /** Whether a leader gave an instruction on it; null until the addressee signs. */
  @Column({ type: 'boolean', nullable: true })
  instructed!: boolean | null;
  @Column(columns.optionalLongText)
  note!: string | null;
}
