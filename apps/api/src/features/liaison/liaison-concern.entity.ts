import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Sector } from '../people';
import { LiaisonContact } from './liaison-contact.entity';

/** A topic that was raised at a contact. */
@Entity('liaison_concern')
@Index(['contactId', 'position'])
@Index(['topicKey', 'at'])
@Index(['at', 'topicKey', 'contactId'])
@Index(['sectorId', 'at'])
export class LiaisonConcern {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => LiaisonContact)
  @Column(columns.id)
  contactId!: string;
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'varchar', length: 50 })
  topic!: string;
  /** The topic as topics are compared: `normalKey`. */
  @Column({ type: 'varchar', length: 50 })
  topicKey!: string;
  /** The sector whose people raised it, as it was then: people move, what a sector said stays. */
  @ForeignKey(() => Sector)
  @Column(columns.optionalId)
  sectorId!: string | null;
  /** When the contact was, with its month in Shanghai (`2026-03`): topics are counted by both. */
  @Column(columns.time)
  at!: number;
  @Column({ type: 'varchar', length: 7 })
  month!: string;
}
