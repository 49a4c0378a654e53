import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization } from '../people';
import { SupervisionTask } from './supervision-task.entity';

/** A department that assists the lead one (协办). */
@Entity('task_assisting_organization')
@Index(['organizationId', 'taskId'])
export class TaskAssistingOrganization {
  @ForeignKey(() => SupervisionTask)
  @PrimaryColumn(columns.id)
  taskId!: string;
  @ForeignKey(() => Organization)
  @PrimaryColumn(columns.id)
  organizationId!: string;
  /** Its place in the list, from 1. */
  @Column({ type: 'int' })
  position!: number;
}
