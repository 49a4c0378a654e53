import type { InformantSource, Tier } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization } from './organization.entity';
import { Sector } from './sector.entity';

@Entity('person')
@Index(['nameKey', 'phone'])
@Index(['sectorId', 'tier'])
@Index(['organizationId'])
@Index(['createdAt', 'id'])
export class Person {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 60 })
  name!: string;
  /** The name as names are compared: `normalKey`. */
  @Column({ type: 'varchar', length: 60 })
  nameKey!: string;
  @Column({ type: 'varchar', length: 30, nullable: true })
  phone!: string | null;
  @Column({ type: 'varchar', length: 30, nullable: true })
  tier!: Tier | null;
  @Column({ type: 'varchar', length: 30, nullable: true })
  informantSource!: InformantSource | null;
  @ForeignKey(() => Sector)
  @Column(columns.optionalId)
  sectorId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  @Column({ type: 'boolean' })
  active!: boolean;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
