import type { LiaisonLevel } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';

@Entity('liaison_link')
@Index(['openKey'], { unique: true })
@Index(['fromId', 'until', 'toId'])
@Index(['toId', 'level'])
@Index(['level', 'until', 'id'])
@Index(['since', 'id'])
export class LiaisonLink {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  /** By the tiers that were recorded when it was made. */
  @Column({ type: 'varchar', length: 30 })
  level!: LiaisonLevel;
  @ForeignKey(() => Person)
  @Column(columns.id)
  fromId!: string;
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  toId!: string | null;
  @Column({ type: 'varchar', length: 100, nullable: true })
  constituency!: string | null;
  /** L1: `linkKey` while the link is open; whoever records a second one, even at the same moment, meets it. */
  @Column({ type: 'varchar', length: 191, nullable: true })
  openKey!: string | null;
  @Column({ type: 'varchar', length: 10 })
  since!: string;
  @Column({ type: 'varchar', length: 10, nullable: true })
  until!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  createdAt!: number;
}
