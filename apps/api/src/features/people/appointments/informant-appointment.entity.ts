import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';
import { Person } from '../person.entity';

/** A term of a specially invited informant (聘期); days in Shanghai, both belong to it. */
@Entity('informant_appointment')
@Index(['number'], { unique: true })
@Index(['personId', 'fromOn'])
@Index(['untilOn', 'id'])
@Index(['fromOn', 'id'])
export class InformantAppointment {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  version!: number;
  @ForeignKey(() => Person)
  @Column(columns.id)
  personId!: string;
  @Column({ type: 'varchar', length: 10 })
  fromOn!: string;
  @Column({ type: 'varchar', length: 10 })
  untilOn!: string;
  /** Of the letter of appointment (聘书). */
  @Column({ type: 'varchar', length: 30 })
  number!: string;
  @Column({ type: 'varchar', length: 10 })
  issuedOn!: string;
  /** Set where it ended before its time. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  endedOn!: string | null;
  @Column(columns.optionalLongText)
  note!: string | null;
  @Column(columns.time)
  recordedAt!: number;
}
