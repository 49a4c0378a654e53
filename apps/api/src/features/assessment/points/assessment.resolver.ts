import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, below, Context, PageInput, selectionOf } from '../../../platform';
import { rowsById } from '../rows-by-id';
import { AssessmentFilter, AssessmentSort } from './assessment.input';
import { AssessmentPage, SectorAssessmentObject, UnitAssessmentObject } from './assessment.object';
import { itemsOf } from './items';
import { filtered, paged, sorted } from './listing';
import { Results } from './results';

const LIVE = 'Worked out now although the year is published; for those who read all assessments.';

/** The assessment of a year over GraphQL: people, sectors, units. */
@Resolver()
export class AssessmentResolver {
  @Access('assessment:read')
  @Query(() => AssessmentPage, {
    description:
      'Everybody in the assessment of a year, by rank. Before publication one reads oneself, then the frozen copy (A2, A3).',
  })
  async assessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
    @Arg('filter', () => AssessmentFilter, { nullable: true }) filter: AssessmentFilter | null,
    @Arg('sort', () => AssessmentSort, { nullable: true }) sort: AssessmentSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('live', () => Boolean, { nullable: true, description: LIVE }) live: boolean | null,
  ) {
    const results = await Results.of(context, year, live === true);
    const rows = sorted(filtered(await results.people(filter?.group ?? 'MEMBERS'), filter), sort);
    const shown = paged(rows, page);
    const { state, publishedAt, checkUntil } = results.standing;
    return {
      total: rows.length,
      items: await itemsOf(context, year, shown, below(selectionOf(info), 'items')),
      endCursor: shown.at(-1)?.personId ?? null,
      published: state === 'PUBLISHED',
      publishedAt,
      state,
      checkUntil,
      ruleVersion: results.ruleVersion,
    };
  }

  @Access('assessment:read')
  @Query(() => [SectorAssessmentObject], {
    description: 'Every sector, by the points of its members; shown to everybody once published (A3).',
  })
  async sectorAssessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
  ) {
    const rows = await (await Results.of(context, year)).sectors();
    const ids = rows.map(({ sectorId }) => sectorId);
    const sectors = await rowsById(context, 'Sector', ids, below(selectionOf(info), 'sector'));
    return rows.map((row) => ({ ...row, sector: sectors.get(row.sectorId) ?? null }));
  }

  @Access('assessment:read')
  @Query(() => [UnitAssessmentObject], {
    description: 'Every reporting unit, by points; shown to everybody once published (A3).',
  })
  async unitAssessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
  ) {
    const rows = await (await Results.of(context, year)).units();
    const ids = rows.map(({ organizationId }) => organizationId);
    const organizations = await rowsById(context, 'Organization', ids, below(selectionOf(info), 'organization'));
    return rows.map((row) => ({ ...row, organization: organizations.get(row.organizationId) ?? null }));
  }
}
