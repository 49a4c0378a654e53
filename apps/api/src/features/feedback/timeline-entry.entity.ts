import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

/** One step in the life of a submission, and of the task on it. Holds nothing that only some of its readers may know. */
@Entity('timeline_entry')
@Index(['submissionId', 'at', 'id'])
@Index(['taskId', 'at', 'id'])
export class TimelineEntry {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column(columns.id)
  submissionId!: string;
  @Column(columns.optionalId)
  taskId!: string | null;
  /** The kind of the domain event: `submission.moved`. */
  @Column({ type: 'varchar', length: 60 })
  kind!: string;
  @Column(columns.time)
  at!: number;
  @Column(columns.optionalId)
  actorId!: string | null;
  /** The actor reports this submission: the name is shown only to those who see reporters' names. */
  @Column({ type: 'boolean' })
  byReporter!: boolean;
  @Column(columns.optionalLongText)
  note!: string | null;
  @Column(columns.json)
  data!: Record<string, unknown>;
}
