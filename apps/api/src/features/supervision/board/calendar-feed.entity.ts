import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** The calendar of an account, behind an address that only it knows. */
@Entity('calendar_feed')
@Index(['secretHash'], { unique: true })
export class CalendarFeed {
  @ForeignKey(() => Account)
  @PrimaryColumn(columns.id)
  accountId!: string;
  /** The address itself is kept nowhere. */
  @Column({ type: 'varchar', length: 64 })
  secretHash!: string;
  @Column(columns.time)
  createdAt!: number;
  /** To the minute. */
  @Column(columns.optionalTime)
  lastReadAt!: number | null;
}
