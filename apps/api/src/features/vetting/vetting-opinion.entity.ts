import type { VettingOutcome } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { VettingItem } from './vetting-item.entity';

/**
 * One person's sheet (意见表) for one item. It lies ready, empty, from the moment both are in the session, so that giving
 * an opinion is a change of one's own row and recused people can be shown.
 */
@Entity('vetting_opinion')
@Index(['itemId', 'personId'], { unique: true })
@Index(['itemId', 'shuffle', 'id'])
@Index(['personId'])
export class VettingOpinion {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VettingItem)
  @Column(columns.id)
  itemId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  /** Sheets are shown in this random order: that of the attendees would tell whose is whose (V5). */
  @Column({ type: 'int' })
  shuffle!: number;
  /** V4, as it stood when the item was settled; until then it follows the submission's reporters. */
  @Column({ type: 'boolean' })
  recused!: boolean;
  /** V5: the person presides and learnt what most recommend before giving an opinion; none is taken any more. */
  @Column({ type: 'boolean', default: 0 })
  toldMajority!: boolean;
  @Column({ type: 'varchar', length: 20, nullable: true })
  recommendation!: VettingOutcome | null;
  @Column(columns.optionalLongText)
  comment!: string | null;
  /** When it was first given; null while the sheet is empty. */
  @Column(columns.optionalTime)
  givenAt!: number | null;
  @Column(columns.optionalTime)
  updatedAt!: number | null;
  /** The account of the office that entered a paper opinion (代录). */
  @Column(columns.optionalId)
  recordedBy!: string | null;
}
