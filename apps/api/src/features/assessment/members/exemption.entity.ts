import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Person } from '../../people';

/** A3: somebody is exempt from the duties of a year, with a reason; until it is ended. */
@Entity('assessment_exemption')
@Index(['year', 'personId'])
@Index(['personId'])
export class Exemption {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column(columns.longText)
  reason!: string;
  @Column(columns.time)
  at!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.optionalTime)
  endedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  endedById!: string | null;
}
