import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Organization, Person, Sector } from '../../people';

/** An award (表彰) of a year, for exactly one of a person, a sector and a unit. A withdrawn one is shown no more. */
@Entity('award')
@Index(['year', 'givenAt', 'id'])
@Index(['personId', 'year'])
@Index(['sectorId'])
@Index(['organizationId'])
export class Award {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @ForeignKey(() => Sector)
  @Column(columns.optionalId)
  sectorId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  givenById!: string;
  @Column(columns.time)
  givenAt!: number;
  @Column(columns.optionalTime)
  withdrawnAt!: number | null;
  @Column(columns.optionalLongText)
  withdrawalNote!: string | null;
}
