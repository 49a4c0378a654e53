import type { RevealMode, VettingScoring, VettingSessionStatus } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';

/** A session of joint vetting (联合会审). Its row is the lock of everything that happens in the room. */
@Entity('vetting_session')
@Index(['year', 'sequenceInYear'], { unique: true })
@Index(['scheduledAt', 'id'])
@Index(['status', 'scheduledAt', 'id'])
export class VettingSession {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** Rises with everything that changes in the room; never shown, since it would tell how many opinions are in (V5). */
  @Column({ type: 'int', default: 0 })
  revision!: number;
  /** `2026-01` */
  @Column({ type: 'varchar', length: 20 })
  number!: string;
  /** The year of the number, in Shanghai. */
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'int' })
  sequenceInYear!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;
  @Column({ type: 'varchar', length: 20 })
  status!: VettingSessionStatus;
  @Column(columns.time)
  scheduledAt!: number;
  @Column(columns.optionalTime)
  openedAt!: number | null;
  @Column(columns.optionalTime)
  closedAt!: number | null;
  /** V2: how many of those who take part must be checked in. */
  @Column({ type: 'int' })
  quorum!: number;
  @Column({ type: 'varchar', length: 20 })
  scoring!: VettingScoring;
  @Column({ type: 'varchar', length: 20 })
  revealMode!: RevealMode;
  /** V1: enlarged attendees take part like attendees. */
  @Column({ type: 'boolean' })
  enlargedTakePart!: boolean;
  /** Whether reporters' names stand on the projector and in printed materials. */
  @Column({ type: 'boolean', default: 0 })
  showReporters!: boolean;
  @ForeignKey(() => Person)
  @Column(columns.id)
  presiderId!: string;
  /** The item shown last; no foreign key, since items refer to sessions. */
  @Column(columns.optionalId)
  currentItemId!: string | null;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
