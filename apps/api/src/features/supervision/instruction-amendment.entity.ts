import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Account } from '../access';
import { Instruction } from './instruction.entity';

/** U9: the text of an instruction as it was before it was amended. */
@Entity('instruction_amendment')
@Index(['instructionId', 'at', 'id'])
export class InstructionAmendment {
  @PrimaryColumn(columns.id)
  id!: string;
  @ForeignKey(() => Instruction)
  @Column(columns.id)
  instructionId!: string;
  @Column(columns.longText)
  oldText!: string;
  @Column(columns.optionalLongText)
  note!: string | null;
  @ForeignKey(() => Account)
  @Column(columns.id)
  byId!: string;
  @Column(columns.time)
  at!: number;
}
