import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';

/** L3: a half-yearly campaign of visits (走访活动). */
@Entity('visit_campaign')
@Index(['year', 'half', 'id'])
@Index(['leaderId'])
export class VisitCampaign {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'int' })
  year!: number;
  /** 1 or 2. */
  @Column({ type: 'int' })
  half!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  leaderId!: string;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
