import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Submission } from '../submissions';
import { VettingSession } from './vetting-session.entity';

/** A submission adopted between meetings (审签), listed at the next session. */
@Entity('vetting_sign_off')
@Index(['sessionId', 'at', 'id'])
@Index(['submissionId'])
export class VettingSignOff {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Submission)
  @Column(columns.id)
  submissionId!: string;
  @Column(columns.time)
  at!: number;
  /** The session that lists it; null until one is planned. */
  @ForeignKey(() => VettingSession)
  @Column(columns.optionalId)
  sessionId!: string | null;
}
