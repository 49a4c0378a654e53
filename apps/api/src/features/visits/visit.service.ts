import {
  checkInput,
  mayEditVisit,
  Refusal,
  refuseProblems,
  refuseRecordingVisit,
  visitInput,
  visitProblems,
  type VisitInput,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../platform';
import type { Person } from '../people';
import { refuseHiddenCampaign } from './campaign.service';
import { visitEdited, visitRecorded } from './visit.events';
import { listed, peopleOf, peopleProblems } from './visit.people';
import { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaign } from './visit-campaign.entity';
import { VisitVisitor } from './visit-visitor.entity';
import { Visit } from './visit.entity';

/** L3: what came of the visits. Answers are ids; what is shown is read through the read model. */
export class VisitService {
  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN` for whoever had no part in it, `BAD_USER_INPUT` with the fields */
  async record(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(visitInput, input);
    await refuseHiddenCampaign(context, checked.campaignId);
    return context.once('recordVisit', checked, async (tx) => {
      const { visitorIds, ...facts } = checked;
      // Whoever is being taken out of the campaign isn't visited meanwhile.
      const campaign = await tx.lock(VisitCampaign, checked.campaignId);
      refuseRecordingVisit(context.actor, { ...checked, leaderId: campaign.leaderId });
      const { member, visited } = await this.people(tx, checked, new Set());
      const visit: Visit = {
        id: newId(),
        version: 1,
        ...facts,
        memberId: member.id,
        recordedById: context.actor.accountId,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await tx.manager.insert(Visit, visit);
      await insertVisitors(tx, visit.id, visitorIds);
      await tx.record(visitRecorded, {
        subject: { type: 'Visit', id: visit.id },
        after: { ...visit, visitorIds },
        payload: told(visit, visited, visitorIds),
      });
      return visit.id;
    });
  }

  /**
   * Corrects a recorded visit; it stays a visit of the same campaign.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields
   */
  async edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(visitInput, input);
    if (!(await context.platform.reads.sees(context, 'Visit', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(Visit, id);
      const { leaderId } = await tx.lock(VisitCampaign, before.campaignId);
      if (!mayEditVisit(context.actor, { leaderId, recordedById: before.recordedById })) throw new Refusal('FORBIDDEN');
      if (before.version !== version) throw new Refusal('CONFLICT');
      if (checked.campaignId !== before.campaignId) refuseProblems([{ path: 'campaignId', code: 'NOT_ALLOWED' }]);
      const earlier = await visitorsOf(tx, id);
      const { member, visited } = await this.people(tx, checked, new Set(earlier));
      const { visitorIds, ...facts } = checked;
      const changes = { ...facts, memberId: member.id, updatedAt: tx.now };
      await tx.update(Visit, id, version, changes);
      await tx.manager.delete(VisitVisitor, { visitId: id });
      await insertVisitors(tx, id, visitorIds);
      const after = { ...before, ...changes, version: version + 1 };
      await tx.record(visitEdited, {
        subject: { type: 'Visit', id },
        before: { ...before, visitorIds: earlier },
        after: { ...after, visitorIds },
        payload: told(after, visited, visitorIds),
      });
    });
  }

  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  private async people(tx: Tx, input: VisitInput, known: ReadonlySet<string>) {
    const { campaignId, visitedId, visitorIds } = input;
    const member = await tx.manager.findOneBy(VisitCampaignMember, { campaignId, personId: visitedId });
    const people = await peopleOf(tx, [visitedId, ...visitorIds]);
    refuseProblems([
      ...visitProblems(input, member !== null, tx.now),
      ...peopleProblems(listed('visitorIds', visitorIds), people, known),
    ]);
    return { member: member as VisitCampaignMember, visited: people.get(visitedId) as Person };
  }
}

async function visitorsOf(tx: Tx, visitId: string): Promise<string[]> {
  const visitors = await tx.manager.find(VisitVisitor, { where: { visitId }, order: { position: 'ASC' } });
  return visitors.map(({ personId }) => personId);
}

const insertVisitors = (tx: Tx, visitId: string, ids: readonly string[]): Promise<void> =>
  tx.insertAll(
    VisitVisitor,
    ids.map((personId, position) => ({ id: newId(), visitId, personId, position })),
  );

const told = ({ id, campaignId, at }: Visit, { id: visitedId, name }: Person, visitorIds: string[]) => ({
  visitId: id,
  campaignId,
  visited: { id: visitedId, name },
  visitorIds,
  at,
});
