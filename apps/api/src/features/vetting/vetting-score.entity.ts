import type { VettingCriterion } from '@sanlian/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { VettingOpinion } from './vetting-opinion.entity';

/** One of the six scores of an opinion, from 1 to 5 (V3). */
@Entity('vetting_score')
export class VettingScore {
  @ForeignKey(() => VettingOpinion)
  @PrimaryColumn(columns.id)
  opinionId!: string;
  @PrimaryColumn({ type: 'varchar', length: 30 })
  criterion!: VettingCriterion;
  @Column({ type: 'int' })
  score!: number;
}
