import type { Language, Role } from '@sanlian/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Organization, Person } from '../people';

/** A sign-in: its roles, and the person and organization behind it. */
@Entity('account')
@Index(['usernameKey'], { unique: true })
@Index(['displayName', 'id'])
@Index(['personId'])
@Index(['organizationId'])
export class Account {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 50 })
  username!: string;
  /** The username as usernames are compared: `normalKey`. */
  @Column({ type: 'varchar', length: 100 })
  usernameKey!: string;
  @Column({ type: 'varchar', length: 50 })
  displayName!: string;
  /** argon2id, with its salt and parameters. */
  @Column({ type: 'varchar', length: 200 })
  passwordHash!: string;
  @Column(columns.json)
  roles!: Role[];
  @ForeignKey(() => Person)
  @Column(columns.optionalId)
  personId!: string | null;
  @ForeignKey(() => Organization)
  @Column(columns.optionalId)
  organizationId!: string | null;
  /** Where the holder gets news by mail; null for none. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;
  /** The language in which the address was set, and mails are written; null for the default. */
  @Column({ type: 'varchar', length: 5, nullable: true })
  mailLanguage!: Language | null;
  @Column(columns.optionalTime)
  disabledAt!: number | null;
  @Column(columns.optionalTime)
  lastSignInAt!: number | null;
  @Column(columns.time)
  createdAt!: number;
}
