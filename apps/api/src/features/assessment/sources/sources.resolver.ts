import { checkInput, cycleYearInput } from '@sanlian/domain';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, Context, sql } from '../../../platform';
import { asking } from '../points/ask';
import { SourcesOfYearObject } from './sources.object';

/** The year's figures of the sources, for those who read the whole assessment. */
@Resolver()
export class SourcesResolver {
  @Access('sources:read')
  @Query(() => SourcesOfYearObject, {
    description:
      'How many submissions of a year came from members, sectors and visits, and how many informants there were.',
  })
  async sourcesOfYear(@Ctx() context: Context, @Arg('year', () => Int) asked: number): Promise<SourcesOfYearObject> {
    const { year } = checkInput(cycleYearInput, { year: asked });
    const ask = asking(context.platform);
    const [row] = await ask(sql`SELECT COUNT(*) AS submissions,
      SUM(CASE WHEN p.tier IS NOT NULL THEN 1 ELSE 0 END) AS byMembers,
      SUM(CASE WHEN s.onBehalfOfSector = 1 THEN 1 ELSE 0 END) AS onBehalfOfSector,
      SUM(CASE WHEN s.channel = 'VISIT' THEN 1 ELSE 0 END) AS fromVisits,
      SUM(CASE WHEN s.channel = 'VISIT' AND s.reportedAt IS NOT NULL THEN 1 ELSE 0 END) AS fromVisitsReported,
      SUM(CASE WHEN s.reportedAt IS NOT NULL THEN 1 ELSE 0 END) AS reported
      FROM submission s
      LEFT JOIN submission_reporter r ON r.submissionId = s.id AND r.lead = 1 AND r.mergedFromId IS NULL
      LEFT JOIN person p ON p.id = r.personId
      WHERE s.year = ${year}`);
    const [terms] = await ask(sql`SELECT COUNT(DISTINCT a.personId) AS informants FROM informant_appointment a
      WHERE a.fromOn <= ${`${year}-12-31`} AND COALESCE(a.endedOn, a.untilOn) >= ${`${year}-01-01`}`);
    const count = (name: string) => Number(row?.[name] ?? 0);
    const [submissions, byMembers] = [count('submissions'), count('byMembers')];
    return {
      submissions,
      byMembers,
      memberShare: submissions === 0 ? null : byMembers / submissions,
      onBehalfOfSector: count('onBehalfOfSector'),
      fromVisits: count('fromVisits'),
      fromVisitsReported: count('fromVisitsReported'),
      reported: count('reported'),
      informants: Number(terms?.informants ?? 0),
    };
  }
}
