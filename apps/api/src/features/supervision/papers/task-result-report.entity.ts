import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns, StoredFile } from '../../../platform';
import { SupervisionTask } from '../supervision-task.entity';
import type { ResultFacts } from './result-facts';

/**
 * U9: what is reported to the leader (办理结果报告), one for each closing of a task: its facts are sealed in the transaction
 * that closes, its file is kept from when it was first asked for. Neither changes afterwards.
 */
@Entity('task_result_report')
@Index(['taskId', 'number'], { unique: true })
export class TaskResultReport {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  /** Which closing of the task, from 1. */
  @Column({ type: 'int' })
  number!: number;
  @Column(columns.time)
  closedAt!: number;
  @Column(columns.json)
  facts!: ResultFacts;
  @ForeignKey(() => StoredFile)
  @Column(columns.optionalId)
  fileId!: string | null;
  @Column(columns.optionalTime)
  madeAt!: number | null;
}
