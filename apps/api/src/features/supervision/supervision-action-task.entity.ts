import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { SupervisionAction } from './supervision-action.entity';
import { SupervisionTask } from './supervision-task.entity';

/** A task that an event covers. */
@Entity('supervision_action_task')
@Index(['taskId', 'actionId'])
export class SupervisionActionTask {
  @ForeignKey(() => SupervisionAction)
  @PrimaryColumn(columns.id)
  actionId!: string;
  @ForeignKey(() => SupervisionTask)
  @PrimaryColumn(columns.id)
  taskId!: string;
}
