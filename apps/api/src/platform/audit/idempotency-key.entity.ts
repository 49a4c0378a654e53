import { Column, Entity, PrimaryColumn } from 'typeorm';
import { optionalJson, time } from '../database/columns';

/** The first answer to a create that a client may repeat, kept under the key that the client made up for it. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** SHA-256 over account, operation and key, in hex. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;
  /** SHA-256 of the input: the same key with another input is a mistake of the client. */
  @Column({ type: 'varchar', length: 64 })
  inputHash!: string;
  @Column(optionalJson)
  answer!: unknown;
  @Column(time)
  createdAt!: number;
}
