import type { VettingDocumentKind } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns, StoredFile } from '../../platform';
import { VettingSession } from './vetting-session.entity';

/** A document that the closing of a session made (V8); each kind once, never changed. */
@Entity('vetting_document')
@Index(['sessionId', 'kind'], { unique: true })
export class VettingDocument {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VettingSession)
  @Column(columns.id)
  sessionId!: string;
  @Column({ type: 'varchar', length: 20 })
  kind!: VettingDocumentKind;
  @ForeignKey(() => StoredFile)
  @Column(columns.id)
  fileId!: string;
  @Column(columns.time)
  madeAt!: number;
}
