import type { Level, OrganizationKind } from '@sanlian/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

@Entity('organization')
@Index(['nameKey'], { unique: true })
@Index(['kind', 'id'])
export class Organization {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  name!: string;
  @Column({ type: 'varchar', length: 100 })
  nameKey!: string;
  @Column({ type: 'varchar', length: 30 })
  kind!: OrganizationKind;
  @Column({ type: 'varchar', length: 10, nullable: true })
  level!: Level | null;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
