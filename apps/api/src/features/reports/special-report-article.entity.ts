import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Submission } from '../submissions';
import { SpecialReport } from './special-report.entity';

/** S6: a submission as the office edited it for the report; what the reporter wrote stays in the submission. */
@Entity('special_report_article')
@Index(['reportId', 'submissionId'], { unique: true })
@Index(['submissionId'])
export class SpecialReportArticle {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SpecialReport)
  @Column(columns.id)
  reportId!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  /** Its place in the report, from 1. */
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column(columns.longText)
  body!: string;
}
