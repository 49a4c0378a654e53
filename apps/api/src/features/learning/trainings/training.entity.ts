import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Account } from '../../access';

/** A training (培训) of two or more days (A4). */
@Entity('training')
@Index(['startsOn', 'id'])
@Index(['endsOn'])
export class Training {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 100 })
  title!: string;
  /** Days of Shanghai, both taking part in it. */
  @Column({ type: 'varchar', length: 10 })
  startsOn!: string;
  @Column({ type: 'varchar', length: 10 })
  endsOn!: string;
  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;
  @Column(columns.json)
  lecturers!: string[];
  /** What the codes at the door are signed with; never shown. */
  @Column({ type: 'varchar', length: 64 })
  codeKey!: string;
  @Column(columns.time)
  plannedAt!: number;
  @ForeignKey(() => Account)
  @Column(columns.id)
  plannedById!: string;
}
