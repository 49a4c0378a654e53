import type { CommitteeRuleKind } from '@sanlian/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';

/** A rule of the committee (制度) as it is now; its texts are with its revisions. */
@Entity('committee_rule')
@Index(['effectiveOn', 'id'])
@Index(['kind', 'id'])
export class CommitteeRule {
  @PrimaryColumn(columns.id)
  id!: string;
  /** Also the number of the revision that holds. */
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'varchar', length: 100 })
  titleKey!: string;
  @Column({ type: 'varchar', length: 30 })
  kind!: CommitteeRuleKind;
  @Column({ type: 'varchar', length: 60, nullable: true })
  number!: string | null;
  /** A day of Shanghai. */
  @Column({ type: 'varchar', length: 10 })
  effectiveOn!: string;
  /** The first day on which it isn't in force any more. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  repealedOn!: string | null;
  @Column(columns.optionalLongText)
  repealNote!: string | null;
  @Column(columns.id)
  currentRevisionId!: string;
}
