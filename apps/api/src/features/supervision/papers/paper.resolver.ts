import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadRow } from '../../../platform';
import { SupervisionTaskObject } from '../task.object';
import { TaskPaperObject } from './paper.object';

/** What this part adds to a task. */
@Resolver(() => SupervisionTaskObject)
export class TaskPaperResolver {
  @FieldResolver(() => [TaskPaperObject], {
    description: 'Its official forms (转办单, 交办通知单, …), as far as they exist and the viewer may have them.',
  })
  papers(@Root() row: ReadRow) {
    return row.papers;
  }
}
