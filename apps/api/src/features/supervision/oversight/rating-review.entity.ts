import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { SupervisionTask } from '../supervision-task.entity';

/** U7: what the bureau found when it looked into what dissatisfied reporters said. */
@Entity('rating_review')
@Index(['taskId', 'at', 'id'])
export class RatingReview {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.id)
  taskId!: string;
  /** Between both sides. */
  @Column(columns.longText)
  note!: string;
  /** What the reporter is told. */
  @Column(columns.optionalLongText)
  whatFollows!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.time)
  at!: number;
}
