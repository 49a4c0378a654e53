import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Sector } from '../../people';

/** An activity of a sector's group (界别活动): when, where, what it yielded. */
@Entity('sector_activity')
@Index(['sectorId', 'day', 'id'])
@Index(['day', 'id'])
@Index(['recordedAt', 'id'])
export class SectorActivity {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @ForeignKey(() => Sector)
  @Column(columns.id)
  sectorId!: string;
  /** The day in Shanghai. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;
  @Column(columns.optionalLongText)
  yielded!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  recordedAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
