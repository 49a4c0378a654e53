import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from './account.entity';

/** A read-only key for programs. The secret is shown once and kept as its hash. */
@Entity('api_token')
@Index(['secretHash'], { unique: true })
@Index(['accountId', 'createdAt'])
export class ApiToken {
  @PrimaryColumn(columns.id)
  id!: string;
  /** SHA-256 of the secret, in hex. */
  @Column({ type: 'varchar', length: 64 })
  secretHash!: string;
  @Column({ type: 'varchar', length: 50 })
  name!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  accountId!: string;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  expiresAt!: number;
  @Column(columns.optionalTime)
  revokedAt!: number | null;
  /** To the minute. */
  @Column(columns.optionalTime)
  lastUsedAt!: number | null;
}
