import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { id, longText, optionalId, optionalLongText, optionalTime, time } from '../database/columns';

/** A mail that is to be sent, or was: written in the transaction of what it tells of, sent by a job. */
@Entity('outgoing_mail')
@Index(['nextAt', 'id'])
@Index(['accountId'])
@Index(['settledAt'])
export class OutgoingMail {
  @PrimaryColumn(id)
  id!: string;
  /** Whose address it is: taking it away takes along what wasn't sent. */
  @Column(id)
  accountId!: string;
  @Column({ type: 'varchar', length: 254 })
  address!: string;
  @Column({ type: 'varchar', length: 250 })
  subject!: string;
  @Column(longText)
  text!: string;
  @Column(time)
  createdAt!: number;
  /** When it may be tried; null once it is settled. Whoever takes it to send it moves this on. */
  @Column(optionalTime)
  nextAt!: number | null;
  /** The take that last moved `nextAt`, by which a process knows its own. */
  @Column(optionalId)
  claim!: string | null;
  @Column({ type: 'int' })
  attempts!: number;
  @Column(optionalTime)
  settledAt!: number | null;
  /** Settled, and false: given up. */
  @Column({ type: 'boolean' })
  sent!: boolean;
  /** What the server last said against it. */
  @Column(optionalLongText)
  error!: string | null;
}
