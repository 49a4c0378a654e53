import { Column, Entity, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

/** The month, 'YYYY-MM', in which everybody was reminded of the duties that they miss. */
@Entity('duty_reminder')
export class DutyReminder {
  @PrimaryColumn({ type: 'varchar', length: 7 })
  month!: string;
  /** How many people were reminded. */
  @Column({ type: 'int' })
  told!: number;
  @Column(columns.time)
  at!: number;
}
