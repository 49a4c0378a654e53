import { Column, Entity, PrimaryColumn } from 'typeorm';
import * as columns from '../database/columns';

/** What an installation has set; a slice's settings are one row. */
@Entity('setting')
export class Setting {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;
  /** Raised by every change. */
  @Column({ type: 'int' })
  version!: number;
  @Column(columns.json)
  value!: object;
  @Column(columns.time)
  changedAt!: number;
}
