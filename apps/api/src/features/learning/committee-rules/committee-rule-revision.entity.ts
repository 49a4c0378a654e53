import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns, StoredFile } from '../../../platform';
import { Account } from '../../access';
import { CommitteeRule } from './committee-rule.entity';

/** A rule of the committee as it was published once: earlier texts stay readable. */
@Entity('committee_rule_revision')
@Index(['ruleId', 'version'], { unique: true })
export class CommitteeRuleRevision {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => CommitteeRule)
  @Column(columns.id)
  ruleId!: string;
  /** The rule's version that it became. */
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  @Column({ type: 'varchar', length: 60, nullable: true })
  number!: string | null;
  @Column(columns.optionalLongText)
  body!: string | null;
  @Column({ type: 'varchar', length: 10 })
  effectiveOn!: string;
  @Column(columns.optionalLongText)
  note!: string | null;
  @Column(columns.time)
  at!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
}

/** The files of a revision. A file belongs to the rule, and stays in as many of its revisions as have it. */
@Entity('committee_rule_file')
@Index(['revisionId', 'fileId'], { unique: true })
export class CommitteeRuleFile {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => CommitteeRuleRevision)
  @Column(columns.id)
  revisionId!: string;
  @ForeignKey(() => StoredFile)
  @Column(columns.id)
  fileId!: string;
}
