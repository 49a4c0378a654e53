import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** A topic on which the office asks for submissions by a date (约稿). */
@Entity('commissioned_topic')
@Index(['createdAt', 'id'])
@Index(['closedAt', 'dueOn', 'id'])
export class CommissionedTopic {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column(columns.longText)
  requirements!: string;
  /** The last day, in Shanghai. */
  @Column({ type: 'varchar', length: 10 })
  dueOn!: string;
  @Column(columns.time)
  createdAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  createdById!: string;
  /** From then on nothing new refers to it. */
  @Column(columns.optionalTime)
  closedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  closedById!: string | null;
}
