import type { AttendeeRole } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { VettingSession } from './vetting-session.entity';

/** A person of a session, and whether they are in the room. */
@Entity('vetting_attendee')
@Index(['sessionId', 'personId'], { unique: true })
@Index(['personId'])
export class VettingAttendee {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VettingSession)
  @Column(columns.id)
  sessionId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'varchar', length: 20 })
  role!: AttendeeRole;
  @Column(columns.optionalTime)
  checkedInAt!: number | null;
  /** Set once they left; coming back clears it. */
  @Column(columns.optionalTime)
  checkedOutAt!: number | null;
  /** The account that checked them in; null where they did it themselves. */
  @Column(columns.optionalId)
  recordedBy!: string | null;
}
