import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Organization } from '../../people';

/** F3: what a party or government office said of the work (征求意见), and what was answered. */
@Entity('office_opinion')
@Index(['at', 'id'])
@Index(['organizationId', 'at', 'id'])
export class OfficeOpinion {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Organization)
  @Column(columns.id)
  organizationId!: string;
  @Column(columns.time)
  at!: number;
  @Column(columns.longText)
  opinion!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  recordedById!: string;
  @Column(columns.time)
  recordedAt!: number;
  @Column(columns.optionalLongText)
  answer!: string | null;
  @Column(columns.optionalTime)
  answeredAt!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  answeredById!: string | null;
}
