import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { id, optionalId, optionalJson, time } from '../database/columns';

/** One change of state: who, when, what, on which subject, before and after. Written in the transaction of the change. */
@Entity('audit_entry')
@Index(['subjectType', 'subjectId'])
@Index(['actorId', 'at'])
@Index(['at'])
export class AuditEntry {
  @PrimaryGeneratedColumn({ type: 'integer' })
  sequence!: number;
  @Column(time)
  at!: number;
  /** The account that acted; null for the system. */
  @Column(optionalId)
  actorId!: string | null;
  /** The account on whose behalf a stand-in acted. */
  @Column(optionalId)
  actingForId!: string | null;
  @Column({ type: 'varchar', length: 60 })
  action!: string;
  @Column({ type: 'varchar', length: 40 })
  subjectType!: string;
  @Column(id)
  subjectId!: string;
  @Column(optionalJson)
  before!: unknown;
  @Column(optionalJson)
  after!: unknown;
}
