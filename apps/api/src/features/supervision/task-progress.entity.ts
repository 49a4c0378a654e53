import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Organization } from '../people';
import { SupervisionTask } from './supervision-task.entity';

/** What a lead or assisting department did. */
@Entity('task_progress')
@Index(['taskId', 'at', 'id'])
export class TaskProgress {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  @ForeignKey(() => Organization)
  @Column(columns.id)
  organizationId!: string;
  @Column(columns.optionalLongText)
  handlingOpinion!: string | null;
  @Column(columns.longText)
  progress!: string;
  @Column(columns.optionalLongText)
  effect!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.time)
  at!: number;
}
