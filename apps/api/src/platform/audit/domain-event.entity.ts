import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { id, json, optionalId, time } from '../database/columns';

/** What happened, for those who react later; written in the same transaction as the change itself. */
@Entity('domain_event')
@Index(['kind', 'sequence'])
@Index(['subjectId', 'kind'])
export class DomainEventRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  sequence!: number;
  @Column(time)
  at!: number;
  @Column({ type: 'varchar', length: 60 })
  kind!: string;
  @Column(optionalId)
  actorId!: string | null;
  @Column({ type: 'varchar', length: 40 })
  subjectType!: string;
  @Column(id)
  subjectId!: string;
  @Column(json)
  payload!: unknown;
}
