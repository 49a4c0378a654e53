import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../../platform';

@InputType('ExtensionInput', { description: 'A later deadline (延期) that the lead department asks for (U6).' })
export class ExtensionInput {
  @Field(() => ID)
  taskId!: string;
  @Field(() => DateTime, { description: 'Later than the present deadline; on a day off the next working day.' })
  until!: number;
  @Field(() => String)
  reason!: string;
}
