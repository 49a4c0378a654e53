import { VettingDocumentKind } from '@sanlian/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform';

registerEnumType(VettingDocumentKind, {
  name: 'VettingDocumentKind',
  description: 'The minutes (会审纪要), or the internal record (会审记录).',
});

@ObjectType('VettingDocument', { description: 'What the closing of a session made, sealed by its hash (V8).' })
export class VettingDocumentObject {
  @Field(() => VettingDocumentKind)
  kind!: VettingDocumentKind;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: 'Where to load it down, relative to the server.' })
  url!: string;
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
  @Field(() => String, { description: 'Of the content as it was made, in hex.' })
  sha256!: string;
  @Field(() => DateTime)
  madeAt!: Date;
  @Field(() => Boolean, {
    description: 'Whether the stored file, read now, still has the hash that the audit entry of its making holds.',
  })
  intact!: boolean;
}
