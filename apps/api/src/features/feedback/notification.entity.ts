import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

/**
 * News for a person, an organization or an account. Addressed to the person rather than to an account, so that whoever
 * gets an account later finds what happened before.
 */
@Entity('notification')
@Index(['personId', 'id'])
@Index(['organizationId', 'id'])
@Index(['accountId', 'id'])
@Index(['revision', 'id'])
export class Notification {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column(columns.optionalId)
  personId!: string | null;
  @Column(columns.optionalId)
  organizationId!: string | null;
  @Column(columns.optionalId)
  accountId!: string | null;
  @Column({ type: 'varchar', length: 60 })
  kind!: string;
  @Column(columns.time)
  at!: number;
  @Column(columns.optionalId)
  submissionId!: string | null;
  @Column(columns.optionalId)
  taskId!: string | null;
  /** What it speaks of besides these: a GraphQL type and an id. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  subjectType!: string | null;
  @Column(columns.optionalId)
  subjectId!: string | null;
  /** The number under which those who follow their inbox hear of it. */
  @Column({ type: 'int', nullable: true })
  revision!: number | null;
  /** What the text names; made into words in the reader's language when it is read. */
  @Column(columns.json)
  data!: Record<string, string | number | null>;
}
