import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Person } from '../../people';

/** A1: something that somebody did for a duty, recorded by hand or import. A removed one no longer counts. */
@Entity('duty_record')
@Index(['year', 'personId', 'dutyKey'])
@Index(['personId', 'day', 'id'])
@Index(['day', 'id'])
export class DutyRecord {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'varchar', length: 40 })
  dutyKey!: string;
  /** The day in Shanghai. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'int' })
  count!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  recordedAt!: number;
  @Column(columns.optionalTime)
  removedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  removedById!: string | null;
  @Column(columns.optionalLongText)
  removalNote!: string | null;
}
