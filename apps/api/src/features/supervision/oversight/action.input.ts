import { SortOrder, SupervisionActionSortField, SupervisionActionStatus, SupervisionForm } from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform';

registerEnumType(SupervisionActionSortField, { name: 'SupervisionActionSortField' });

/** What is said of an event whether it is planned or was held (U2). */
@InputType()
abstract class ActionInput {
  @Field(() => [ID])
  taskIds!: string[];
  @Field(() => SupervisionForm)
  form!: SupervisionForm;
  @Field(() => DateTime)
  at!: number;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => String)
  participants!: string;
}

@InputType('PlannedActionInput')
export class PlannedActionInput extends ActionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Who leads it, a member of the chair meeting; required for `ON_SITE_ASSISTANCE` (U2).',
  })
  leaderId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Files that the viewer uploaded. When a plan changes: without it they stay, with it these alone.',
  })
  attachmentIds?: string[] | null;
}

@InputType('SupervisionActionInput')
export class SupervisionActionInput extends ActionInput {
  @Field(() => String)
  outcome!: string;
  @Field(() => String, { nullable: true, description: 'What departments promised.' })
  promises?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who led it; without it whoever was to lead the planned event.' })
  leaderId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Photos and files, besides those of the planned event.' })
  attachmentIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The planned event that was held.' })
  plannedActionId?: string | null;
}

@InputType('SupervisionActionFilter')
export class SupervisionActionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of place, participants, outcome or promises, or of the number or title of a task it covers.',
  })
  q?: string | null;
  @Field(() => [SupervisionForm], { nullable: true })
  form?: SupervisionForm[] | null;
  @Field(() => [SupervisionActionStatus], { nullable: true })
  status?: SupervisionActionStatus[] | null;
  @Field(() => ID, { nullable: true })
  leaderId?: string | null;
  @Field(() => ID, { nullable: true })
  taskId?: string | null;
  @Field(() => DateTime, { nullable: true })
  from?: number | null;
  @Field(() => DateTime, { nullable: true })
  to?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Led by the viewer, or on tasks that the viewer's organization handles.",
  })
  mine?: boolean | null;
}

@InputType('SupervisionActionSort')
export class SupervisionActionSort {
  @Field(() => SupervisionActionSortField)
  field!: SupervisionActionSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
