import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Person } from '../../people';
import { Briefing } from './briefing.entity';

/** Somebody whom a briefing was addressed to when it was published, or who has read it since; with the receipt. */
@Entity('briefing_reader')
@Index(['briefingId', 'personId'], { unique: true })
@Index(['personId', 'readAt'])
export class BriefingReader {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Briefing)
  @Column(columns.id)
  briefingId!: string;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column(columns.optionalTime)
  readAt!: number | null;
}
