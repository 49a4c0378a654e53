import { checkInput, proposeVisitorsInput, spreadVisits } from '@sanlian/domain';
import { col, select, sql, type Context, type ReadRow, type Selection } from '../../platform';

interface Member {
  person: { id: string; sector: { id: string } | null };
  visitors: { id: string }[];
  visited: boolean;
}

const SHAPE = select({
  members: { person: { id: true, sector: { id: true } }, visitors: { id: true }, visited: true },
});

/**
 * L3: who might visit those members of a campaign whom nobody visits yet: one visitor each, spread evenly over the people
 * named, or over the chair meeting. Nothing is written.
 * @throws Refusal `NOT_FOUND` for campaigns that the viewer may not see
 */
export async function proposeVisitors(
  context: Context,
  campaignId: string,
  visitorIds: unknown,
  selection: Selection,
): Promise<ReadRow[]> {
  const { visitorIds: named } = checkInput(proposeVisitorsInput, { visitorIds });
  const { reads } = context.platform;
  const campaign = await reads.one(context, 'VisitCampaign', campaignId, SHAPE);
  const members = campaign.members as Member[];
  const visiting = members.flatMap(({ visitors }) => visitors.map(({ id }) => id));
  const candidates = (named ?? (await chairMeeting(context))).map((id) => ({
    id,
    load: visiting.filter((other) => other === id).length,
  }));
  const open = members.filter(({ visitors, visited }) => visitors.length === 0 && !visited);
  const proposed = spreadVisits(
    open.map(({ person }) => ({ id: person.id, sectorId: person.sector?.id ?? null })),
    candidates,
  );
  return withPeople(context, proposed, selection);
}

async function chairMeeting(context: Context): Promise<string[]> {
  const people = await context.platform.reads.list(context, 'Person', select({ id: true }), {
    where: [(alias) => sql`${col(alias, 'tier')} = ${'CHAIR_MEETING'} AND ${col(alias, 'active')} = 1`],
    order: [{ by: (alias) => col(alias, 'nameKey'), direction: 'ASC' }],
  });
  return people.map(({ id }) => String(id));
}

async function withPeople(
  context: Context,
  proposed: readonly { memberId: string; visitorId: string }[],
  selection: Selection,
): Promise<ReadRow[]> {
  const ids = proposed.flatMap(({ memberId, visitorId }) => [memberId, visitorId]);
  const asked: Selection = new Map([...(selection.get('person') ?? []), ...(selection.get('visitors') ?? [])]);
  const people = await context.platform.reads.byIds(context, 'Person', [...new Set(ids)], asked);
  const byId = new Map(people.map((person) => [String(person.id), person]));
  return proposed.flatMap(({ memberId, visitorId }) => {
    const [person, visitor] = [byId.get(memberId), byId.get(visitorId)];
    return person && visitor ? [{ person, visitors: [visitor] }] : [];
  });
}
