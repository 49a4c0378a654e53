import type { Role } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from './account.entity';

/** A grant to act for someone in one of their roles (授权代办), both days included. */
@Entity('stand_in')
@Index(['toAccountId', 'fromAccountId'])
@Index(['fromAccountId'])
export class StandIn {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  fromAccountId!: string;
  @ForeignKey(() => Account)
  @Column(columns.id)
  toAccountId!: string;
  @Column({ type: 'varchar', length: 30 })
  role!: Role;
  @Column({ type: 'varchar', length: 10 })
  startsOn!: string;
  @Column({ type: 'varchar', length: 10 })
  endsOn!: string;
  @Column(columns.optionalTime)
  revokedAt!: number | null;
  @Column(columns.time)
  createdAt!: number;
}
