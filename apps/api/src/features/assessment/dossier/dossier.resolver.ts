import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, Context, selectionOf } from '../../../platform';
import { DutyDossierObject } from './dossier.object';
import { readDossier } from './dossier.reads';

/** Dossiers (履职档案) over GraphQL. */
@Resolver()
export class DossierResolver {
  @Access('assessment:read')
  @Query(() => DutyDossierObject, {
    description: 'What somebody did in a year: oneself unless told otherwise; others for those who may read them.',
  })
  dutyDossier(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
  ) {
    return readDossier(context, { year, personId: personId ?? null }, selectionOf(info));
  }
}
