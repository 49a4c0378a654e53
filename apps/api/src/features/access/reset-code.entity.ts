import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from './account.entity';

/** The one code with which an account may be given a new password; a newer one replaces it, and using it removes it. */
@Entity('reset_code')
export class ResetCode {
  @ForeignKey(() => Account)
  @PrimaryColumn(columns.id)
  accountId!: string;
  /** SHA-256 of the code, in hex. */
  @Column({ type: 'varchar', length: 64 })
  codeHash!: string;
  @Column(columns.time)
  expiresAt!: number;
}
