import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';
import { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaign } from './visit-campaign.entity';

/** L3: a visit of a campaign: whom, when, and what was heard. */
@Entity('visit')
@Index(['campaignId', 'at', 'id'])
@Index(['visitedId', 'at', 'id'])
@Index(['memberId'])
@Index(['recordedById'])
@Index(['at', 'id'])
export class Visit {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @ForeignKey(() => VisitCampaign)
  @Column(columns.id)
  campaignId!: string;
  /** The visited as a member of the campaign: who was visited can't be taken out of it any more. */
  @ForeignKey(() => VisitCampaignMember)
  @Column(columns.id)
  memberId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  visitedId!: string;
  @Column(columns.time)
  at!: number;
  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;
  @Column(columns.optionalLongText)
  dutyPerformance!: string | null;
  @Column(columns.optionalLongText)
  demands!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
