import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named running number, raised in the transaction that uses it (S3). */
@Entity('counter')
export class Counter {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;
  @Column({ type: 'int' })
  value!: number;
}
