import type { Finding } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';
import { Organization } from '../../people';
import { Submission } from '../../submissions';
import { SupervisionTask } from '../supervision-task.entity';
import { LookBack } from './look-back.entity';

/** U8: one matter on the list of a year, empty until it is found. */
@Entity('look_back_finding')
@Index(['lookBackId', 'matterId'], { unique: true })
@Index(['lookBackId', 'finding', 'id'])
@Index(['lookBackId', 'leadOrganizationId', 'finding', 'id'])
@Index(['lookBackId', 'at', 'id'])
@Index(['taskId'])
@Index(['submissionId'])
export class LookBackFinding {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => LookBack)
  @Column(columns.id)
  lookBackId!: string;
  /** The task, else the submission: each is on a list once. */
  @Column(columns.id)
  matterId!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @ForeignKey(() => SupervisionTask)
  @Column(columns.optionalId)
  taskId!: string | null;
  /** The task's lead department, as it was when the look-back was closed; until then as it is. */
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  leadOrganizationId!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  finding!: Finding | null;
  @Column(columns.optionalLongText)
  note!: string | null;
  @Column(columns.optionalTime)
  at!: number | null;
  @ForeignKey(() => Account)
  @Column(columns.optionalId)
  byId!: string | null;
  /** A finding of this look-back reopened the task. */
  @Column({ type: 'boolean' })
  reopened!: boolean;
}
