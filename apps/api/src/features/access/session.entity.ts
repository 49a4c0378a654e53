import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from './account.entity';

/** Somebody signed in. The token itself is only with its holder. */
@Entity('session')
@Index(['tokenHash'], { unique: true })
@Index(['accountId'])
export class Session {
  @PrimaryColumn(columns.id)
  id!: string;
  /** SHA-256 of the token, in hex. */
  @Column({ type: 'varchar', length: 64 })
  tokenHash!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  accountId!: string;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  expiresAt!: number;
  /** To the minute. */
  @Column(columns.time)
  lastSeenAt!: number;
}
