import type { Satisfaction } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization, Person } from '../people';
import { SupervisionTask } from './supervision-task.entity';

/** U7: how a reporter rates the handling; one per reporter, the last word counts. */
@Entity('task_rating')
@Index(['taskId', 'reporterId'], { unique: true })
@Index(['satisfaction', 'taskId'])
export class TaskRating {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  /** The person's or the unit's id. */
  @Column(columns.id)
  reporterId!: string;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  @Column({ type: 'varchar', length: 20 })
  satisfaction!: Satisfaction;
  @Column(columns.optionalLongText)
  comment!: string | null;
  @Column(columns.time)
  at!: number;
  /** When the bureau looked into what is said here; null again once the reporter says it anew. */
  @Column(columns.optionalTime)
  reviewedAt!: number | null;
}
