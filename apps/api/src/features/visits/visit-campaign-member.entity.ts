import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Person } from '../people';
import { VisitCampaign } from './visit-campaign.entity';

/** Somebody whom a campaign is to visit. */
@Entity('visit_campaign_member')
@Index(['campaignId', 'personId'], { unique: true })
@Index(['campaignId', 'position'])
@Index(['personId'])
export class VisitCampaignMember {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => VisitCampaign)
  @Column(columns.id)
  campaignId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'int' })
  position!: number;
}
