import type { ContactMode } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { LiaisonLink } from './liaison-link.entity';

@Entity('liaison_contact')
@Index(['linkId', 'at'])
@Index(['at', 'id'])
export class LiaisonContact {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => LiaisonLink)
  @Column(columns.id)
  linkId!: string;
  @Column(columns.time)
  at!: number;
  @Column({ type: 'varchar', length: 20 })
  mode!: ContactMode;
  @Column(columns.longText)
  summary!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  createdAt!: number;
}
