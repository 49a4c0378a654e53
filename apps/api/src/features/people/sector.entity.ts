import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

@Entity('sector')
@Index(['codeKey'], { unique: true })
@Index(['nameKey'], { unique: true })
@Index(['convenerId'])
export class Sector {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 30 })
  code!: string;
  @Column({ type: 'varchar', length: 30 })
  codeKey!: string;
  @Column({ type: 'varchar', length: 60 })
  name!: string;
  @Column({ type: 'varchar', length: 60 })
  nameKey!: string;
  /** The person who convenes the activity group; no foreign key, since people refer to sectors. */
  @Column(columns.optionalId)
  convenerId!: string | null;
  @Column(columns.time)
  createdAt!: number;
  @Column(columns.time)
  updatedAt!: number;
}
