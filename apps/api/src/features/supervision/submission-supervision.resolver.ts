import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReadRow } from '../../platform';
import { SubmissionObject } from '../submissions';
import { InstructionObject } from './instruction.object';
import { SupervisionTaskObject } from './task.object';

/** What this slice adds to a submission. */
@Resolver(() => SubmissionObject)
export class SubmissionSupervisionResolver {
  @FieldResolver(() => SupervisionTaskObject, {
    nullable: true,
    description: 'The task of its latest instruction; null where there is none, or none that one may read.',
  })
  latestTask(@Root() row: ReadRow) {
    return row.latestTask;
  }

  @FieldResolver(() => [SupervisionTaskObject], {
    description: 'Its tasks, as far as one may read them, oldest first.',
  })
  tasks(@Root() row: ReadRow) {
    return row.tasks;
  }

  @FieldResolver(() => Int, { description: 'How many instructions there are on it.' })
  instructionCount(@Root() row: ReadRow) {
    return row.instructionCount;
  }

  @FieldResolver(() => [InstructionObject], {
    description: 'The instructions on it; reporters see of each what its disclosure says (U11).',
  })
  instructions(@Root() row: ReadRow) {
    return row.instructions;
  }
}
