import { Column, Entity, PrimaryColumn } from 'typeorm';
import { id, time } from '../database/columns';

/** Which of several processes on one database runs the jobs, and until when nobody else may. */
@Entity('job_lease')
export class JobLease {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;
  /** The process, by an id that it makes up when it starts. */
  @Column(id)
  holder!: string;
  @Column(time)
  until!: number;
}
