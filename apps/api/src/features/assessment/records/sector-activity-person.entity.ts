import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Person } from '../../people';
import { SectorActivity } from './sector-activity.entity';

/** Who took part in an activity of a sector's group. */
@Entity('sector_activity_person')
@Index(['activityId', 'personId'], { unique: true })
@Index(['personId'])
export class SectorActivityPerson {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SectorActivity)
  @Column(columns.id)
  activityId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'int' })
  position!: number;
}
