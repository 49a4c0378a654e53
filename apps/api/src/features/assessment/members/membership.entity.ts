import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Person } from '../../people';

/** A3: a term (届) of a person. */
@Entity('membership')
@Index(['personId', 'termKey'], { unique: true })
@Index(['termKey', 'id'])
export class Membership {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'varchar', length: 30 })
  term!: string;
  /** The term as names are compared: `normalKey`. */
  @Column({ type: 'varchar', length: 30 })
  termKey!: string;
  /** Days in Shanghai; without one from the beginning of the term, or to its end. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  joinedOn!: string | null;
  @Column({ type: 'varchar', length: 10, nullable: true })
  leftOn!: string | null;
  @Column(columns.time)
  updatedAt!: number;
}
