import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, type ReadRow } from '../../platform';
import { VettingDocumentObject } from './vetting-document.object';
import type { Seal } from './vetting-document.reads';

/** Whether a document is still what was made. */
@Resolver(() => VettingDocumentObject)
export class VettingDocumentResolver {
  @FieldResolver(() => Boolean)
  async intact(@Root() document: ReadRow, @Ctx() { platform }: Context): Promise<boolean> {
    const { fileId, audited } = document.intact as Seal;
    return audited !== null && (await platform.files.hashOf(fileId)) === audited;
  }
}
