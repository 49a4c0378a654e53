import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { Visit } from './visit.entity';

/** Who visited. */
@Entity('visit_visitor')
@Index(['visitId', 'personId'], { unique: true })
@Index(['personId'])
export class VisitVisitor {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Visit)
  @Column(columns.id)
  visitId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'int' })
  position!: number;
}
