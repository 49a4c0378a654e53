import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

@Entity('category')
@Index(['codeKey'], { unique: true })
@Index(['nameKey'], { unique: true })
@Index(['position', 'id'])
export class Category {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 30 })
  code!: string;
  @Column({ type: 'varchar', length: 191 })
  codeKey!: string;
  @Column({ type: 'varchar', length: 30 })
  name!: string;
  @Column({ type: 'varchar', length: 191 })
  nameKey!: string;
  /** Its place in the list, from 1. */
  @Column({ type: 'int' })
  position!: number;
  /** Whether new submissions may choose it. */
  @Column({ type: 'boolean' })
  active!: boolean;
  /** U3: working days for handling what is of it; null for the settings' own. */
  @Column({ type: 'int', nullable: true })
  handlingDays!: number | null;
}
