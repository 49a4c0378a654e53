import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization, Person } from '../people';
import { SupervisionTask } from './supervision-task.entity';

/** U7: what a reporter said of a result before it was verified. */
@Entity('task_comment')
@Index(['taskId', 'at', 'id'])
export class TaskComment {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  @Column(columns.longText)
  text!: string;
  @Column(columns.time)
  at!: number;
}
