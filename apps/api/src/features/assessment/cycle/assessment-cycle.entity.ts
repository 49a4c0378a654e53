import type { PublicationScope } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** A3: the check and publication of one year's assessment. */
@Entity('assessment_cycle')
@Index(['year'], { unique: true })
export class AssessmentCycle {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'varchar', length: 10 })
  scope!: PublicationScope;
  /** Days in Shanghai; null until the check is opened. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  checkFrom!: string | null;
  @Column({ type: 'varchar', length: 10, nullable: true })
  checkUntil!: string | null;
  @Column(columns.optionalTime)
  publishedAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  publishedById!: string | null;
  /** The version of the rules that the published copy follows. */
  @Column({ type: 'int', nullable: true })
  ruleVersion!: number | null;
}
