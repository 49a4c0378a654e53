import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Person } from '../../people';
import { Training } from './training.entity';

/** Somebody who was invited to a training, or came without. */
@Entity('training_person')
@Index(['trainingId', 'personId'], { unique: true })
@Index(['personId'])
export class TrainingPerson {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Training)
  @Column(columns.id)
  trainingId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'boolean' })
  invited!: boolean;
}
