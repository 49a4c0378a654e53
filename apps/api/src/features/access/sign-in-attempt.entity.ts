import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

/** Failed sign-ins of one account name or from one address; kept in the database, so that a restart forgives nothing. */
@Entity('sign_in_attempt')
@Index(['lastFailureAt'])
export class SignInAttempt {
  /** SHA-256 of the account name or address, in hex: names that don't exist are counted like any other. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;
  @Column({ type: 'int' })
  failures!: number;
  @Column(columns.time)
  lastFailureAt!: number;
  @Column(columns.time)
  blockedUntil!: number;
}
