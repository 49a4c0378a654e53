import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Attachment', {
  description: 'A file that belongs to a record; loaded down by those who may see the record.',
})
export class AttachmentObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The name under which it was handed in.' })
  name!: string;
  @Field(() => String, { description: 'The media type, recognised by content.' })
  mediaType!: string;
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
  @Field(() => String, { description: 'Where to load it down, relative to the server.' })
  url!: string;
}
