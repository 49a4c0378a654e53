import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';

/** What stands for a reporter where names aren't shown: made up once, so that nothing can be worked out from it. */
@Entity('reporter_pseudonym')
@Index(['code'], { unique: true })
export class ReporterPseudonym {
  /** The person's or the unit's id. */
  @PrimaryColumn(columns.id)
  reporterId!: string;
  @Column(columns.id)
  code!: string;
}
