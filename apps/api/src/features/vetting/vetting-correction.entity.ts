import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { VettingItem } from './vetting-item.entity';

/** A correction record (更正) to an item of a closed session; nothing else in it changes (V6, V8). */
@Entity('vetting_correction')
@Index(['itemId', 'at', 'id'])
export class VettingCorrection {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VettingItem)
  @Column(columns.id)
  itemId!: string;
  @Column(columns.longText)
  text!: string;
  @Column(columns.time)
  at!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  accountId!: string;
}
