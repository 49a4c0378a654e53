import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Person } from '../../people';

/** A3: what somebody holds against their own assessment, and the office's answer. */
@Entity('assessment_objection')
@Index(['year', 'answeredAt', 'id'])
@Index(['personId', 'year', 'id'])
export class AssessmentObjection {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column(columns.longText)
  text!: string;
  @Column(columns.time)
  at!: number;
  @Column(columns.optionalLongText)
  answer!: string | null;
  @Column(columns.optionalTime)
  answeredAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  answeredById!: string | null;
}
