import {
  assignmentProblems,
  assignVisitorsInput,
  checkInput,
  refuseProblems,
  Refusal,
  type VisitorAssignment,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import type { Person } from '../people';
import { membersOf, ofCampaign, refuseHiddenCampaign } from './campaign.service';
import { visitorsAssigned } from './visit.events';
import { listed, peopleOf, peopleProblems } from './visit.people';
import type { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaignVisitor } from './visit-campaign-visitor.entity';
import { VisitCampaign } from './visit-campaign.entity';

/** L3: who visits whom. */
export class AssignmentService {
  /**
   * Sets the visitors of the members that are named; the others stay as they are.
   * @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields
   */
  async assign(context: Context, campaignId: string, version: number, given: unknown): Promise<void> {
    const { assignments } = checkInput(assignVisitorsInput, { assignments: given });
    await refuseHiddenCampaign(context, campaignId);
    await context.inTransaction(async (tx) => {
      const campaign = await tx.lock(VisitCampaign, campaignId);
      if (campaign.version !== version) throw new Refusal('CONFLICT');
      const members = new Map((await membersOf(tx, campaignId)).map((member) => [member.personId, member]));
      const before = await visitorsOf(tx, campaignId);
      const people = await refuseUnknown(tx, assignments, members, before);
      const added = await this.replace(tx, campaignId, assignments, members, before);
      await tx.update(VisitCampaign, campaignId, version, { updatedAt: tx.now });
      await tx.record(visitorsAssigned, {
        subject: { type: 'VisitCampaign', id: campaignId },
        before: assignments.map(({ memberId }) => ({
          memberId,
          visitorIds: before.get(members.get(memberId)?.id ?? '') ?? [],
        })),
        after: assignments,
        payload: { ...ofCampaign(campaign), assigned: byVisitor(added, people) },
      });
    });
  }

  /** Gives the pairs that are new. */
  private async replace(
    tx: Tx,
    campaignId: string,
    assignments: readonly VisitorAssignment[],
    members: ReadonlyMap<string, VisitCampaignMember>,
    before: ReadonlyMap<string, string[]>,
  ): Promise<{ memberId: string; visitorId: string }[]> {
    const rows = assignments.map(({ memberId, visitorIds }) => ({
      rowId: members.get(memberId)?.id ?? '',
      memberId,
      visitorIds,
    }));
    if (rows.length > 0)
      await tx.manager.delete(VisitCampaignVisitor, { memberId: In(rows.map(({ rowId }) => rowId)) });
    await tx.insertAll(
      VisitCampaignVisitor,
      rows.flatMap(({ rowId, visitorIds }) =>
        visitorIds.map((personId, position) => ({ id: newId(), campaignId, memberId: rowId, personId, position })),
      ),
    );
    return rows.flatMap(({ rowId, memberId, visitorIds }) => {
      const known = before.get(rowId) ?? [];
      return visitorIds.filter((id) => !known.includes(id)).map((visitorId) => ({ memberId, visitorId }));
    });
  }
}

/** The visitors of each member by the member's row. */
async function visitorsOf(tx: Tx, campaignId: string): Promise<Map<string, string[]>> {
  const rows = await tx.manager.find(VisitCampaignVisitor, { where: { campaignId }, order: { position: 'ASC' } });
  const visitors = new Map<string, string[]>();
  for (const { memberId, personId } of rows) visitors.set(memberId, [...(visitors.get(memberId) ?? []), personId]);
  return visitors;
}

async function refuseUnknown(
  tx: Tx,
  assignments: readonly VisitorAssignment[],
  members: ReadonlyMap<string, VisitCampaignMember>,
  before: ReadonlyMap<string, string[]>,
): Promise<Map<string, Person>> {
  const people = await peopleOf(tx, [
    ...new Set(assignments.flatMap(({ memberId, visitorIds }) => [memberId, ...visitorIds])),
  ]);
  const named = assignments.flatMap(({ visitorIds }, index) => listed(`assignments.${index}.visitorIds`, visitorIds));
  const known = new Set([...before.values()].flat());
  refuseProblems([
    ...assignmentProblems(assignments, new Set(members.keys())),
    ...peopleProblems(named, people, known),
  ]);
  return people;
}

function byVisitor(pairs: readonly { memberId: string; visitorId: string }[], people: ReadonlyMap<string, Person>) {
  const assigned = new Map<string, { id: string; name: string }[]>();
  for (const { memberId, visitorId } of pairs)
    assigned.set(visitorId, [
      ...(assigned.get(visitorId) ?? []),
      { id: memberId, name: people.get(memberId)?.name ?? '' },
    ]);
  return [...assigned].map(([visitorId, members]) => ({ visitorId, members }));
}
