import { TaskPaperKind } from '@sanlian/domain';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Shown } from '../../../platform';

registerEnumType(TaskPaperKind, { name: 'TaskPaperKind', description: 'The official forms of a task.' });

@Shown()
@ObjectType('TaskPaper', { description: 'An official form of a task, as a `.docx`.' })
export class TaskPaperObject {
  @Field(() => TaskPaperKind)
  kind!: TaskPaperKind;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  url!: string;
  @Field(() => DateTime, { nullable: true, description: 'When what it is about happened.' })
  at!: Date | null;
  @Field(() => String, { description: 'In one line, to be pasted into a chat or read out on the phone.' })
  message!: string;
}
