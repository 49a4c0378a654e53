import type { Tier } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** A briefing (政情通报) as it was published; nothing in it changes afterwards. */
@Entity('briefing')
@Index(['publishedAt', 'id'])
export class Briefing {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column(columns.longText)
  body!: string;
  @Column(columns.json)
  audience!: Tier[];
  /** The widest tier of the audience, which reaches all that it has. */
  @Column({ type: 'varchar', length: 30 })
  widestTier!: Tier;
  @Column(columns.time)
  publishedAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  publishedById!: string;
  @Column(columns.optionalTime)
  remindedAt!: number | null;
}
