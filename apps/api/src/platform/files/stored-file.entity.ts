import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { id, optionalId, time } from '../database/columns';

/** A received file. Its content lies under `DATA_DIR/files`; the record it belongs to decides who may load it down. */
@Entity('stored_file')
@Index(['ownerType', 'ownerId'])
export class StoredFile {
  @PrimaryColumn(id)
  id!: string;
  @Column({ type: 'varchar', length: 200 })
  name!: string;
  @Column({ type: 'varchar', length: 120 })
  mediaType!: string;
  /** Bytes. */
  @Column({ type: 'int' })
  size!: number;
  /** SHA-256 of the content, in hex. */
  @Column({ type: 'varchar', length: 64 })
  sha256!: string;
  /** The account that handed it in; null for files that the system made. */
  @Column(optionalId)
  uploadedBy!: string | null;
  @Column(time)
  uploadedAt!: number;
  /** The GraphQL type of the record it belongs to; null until a record takes it. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  ownerType!: string | null;
  @Column(optionalId)
  ownerId!: string | null;
}
