import { Column, Entity, PrimaryColumn } from 'typeorm';
import { optionalLongText, optionalTime, time } from '../database/columns';

/** How the last run of a job went. */
@Entity('job_run')
export class JobRunRow {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;
  @Column(time)
  startedAt!: number;
  @Column(time)
  endedAt!: number;
  @Column(optionalTime)
  succeededAt!: number | null;
  /** Failures since it last succeeded. */
  @Column({ type: 'int' })
  failures!: number;
  @Column(optionalLongText)
  error!: string | null;
}
