import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaign } from './visit-campaign.entity';

/** Who is to visit a member of a campaign. */
@Entity('visit_campaign_visitor')
@Index(['memberId', 'personId'], { unique: true })
@Index(['campaignId', 'personId'])
@Index(['personId'])
export class VisitCampaignVisitor {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VisitCampaign)
  @Column(columns.id)
  campaignId!: string;
  @ForeignKey(() => VisitCampaignMember)
  @Column(columns.id)
  memberId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'int' })
  position!: number;
}
