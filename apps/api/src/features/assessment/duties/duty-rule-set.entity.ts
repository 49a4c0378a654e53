import type { DutyRule } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** A1, A2: the duties of a year with their point rules, as they were set at one time. The latest version holds. */
@Entity('duty_rule_set')
@Index(['year', 'version'], { unique: true })
export class DutyRuleSet {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  /** 1 for the first of the year; before that the defaults hold, as version 0. */
  @Column({ type: 'int' })
  version!: number;
  @Column(columns.json)
  rules!: DutyRule[];
  @Column(columns.time)
  at!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
}
