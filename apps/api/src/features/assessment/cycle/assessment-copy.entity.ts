import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../../platform';

/** What publication froze (A3). */
export type CopyPart = 'MEMBERS' | 'INFORMANTS' | 'SECTORS' | 'UNITS';

/** A3: a part of the copy that the publication of a year made; it never changes. */
@Entity('assessment_copy')
@Index(['year', 'part'], { unique: true })
export class AssessmentCopy {
  @PrimaryColumn(columns.id)
  id!: string;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'varchar', length: 20 })
  part!: CopyPart;
  @Column(columns.json)
  rows!: object[];
}
