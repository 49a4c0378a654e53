import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadRow } from '../../../platform';
import { SupervisionTaskObject } from '../task.object';
import { DeadlineExplanationObject } from './deadline.object';

/** What the clocks add to a task. */
@Resolver(() => SupervisionTaskObject)
export class TaskDeadlineResolver {
  @FieldResolver(() => DeadlineExplanationObject, {
    description: 'Why it is due then: the steps, and the count day by day.',
  })
  whyDue(@Root() row: ReadRow) {
    return row.whyDue;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask for a later deadline now (U6).' })
  mayRequestExtension(@Root() row: ReadRow) {
    return row.mayRequestExtension;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may decide a request for a later deadline now (U6).',
  })
  mayDecideExtension(@Root() row: ReadRow) {
    return row.mayDecideExtension;
  }
}
