import type { LookBackStatus } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns, StoredFile } from '../../../platform';
import { Account } from '../../access';

/** U8: the look-back (回头看) of one year, its report, and the chair meeting's hearing of it. */
@Entity('look_back')
@Index(['year'], { unique: true })
export class LookBack {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'varchar', length: 10 })
  status!: LookBackStatus;
  @Column(columns.time)
  openedAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  openedById!: string;
  @Column(columns.optionalTime)
  closedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  closedById!: string | null;
  /** The report that the closing made; null until it is made. */
  @ForeignKey(() => StoredFile)
  @Column(columns.optionalId)
  reportFileId!: string | null;
  @Column(columns.optionalTime)
  reportMadeAt!: number | null;
  /** The day, in Shanghai, on which the chair meeting heard the result. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  heardOn!: string | null;
  @Column(columns.optionalLongText)
  resolution!: string | null;
  @Column(columns.optionalTime)
  heardAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  heardById!: string | null;
}
