import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Organization, Sector } from '../../people';
import { CommissionedTopic } from './commissioned-topic.entity';

/** A sector or a unit that is asked; a topic without any asks everybody who reports. */
@Entity('commissioned_topic_audience')
@Index(['topicId'])
export class CommissionedTopicAudience {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => CommissionedTopic)
  @Column(columns.id)
  topicId!: string;
  @ForeignKey(() => Sector)
  @Column(columns.optionalId)
  sectorId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
}
