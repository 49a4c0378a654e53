import type { AttendanceWay } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { TrainingPerson } from './training-person.entity';

/** That somebody was present on one day of a training. */
@Entity('training_attendance')
@Index(['trainingPersonId', 'day'], { unique: true })
export class TrainingAttendance {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => TrainingPerson)
  @Column(columns.id)
  trainingPersonId!: string;
  /** A day of Shanghai. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;
  @Column({ type: 'varchar', length: 10 })
  way!: AttendanceWay;
  @Column(columns.time)
  at!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
}
