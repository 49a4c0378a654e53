import { checkInput, refuseProblems, Refusal, visitCampaignInput, type VisitCampaignInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { visitCampaignEdited, visitCampaignPlanned } from './visit.events';
import { listed, peopleOf, peopleProblems } from './visit.people';
import { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaignVisitor } from './visit-campaign-visitor.entity';
import { VisitCampaign } from './visit-campaign.entity';
import { Visit } from './visit.entity';

const subject = (id: string) => ({ type: 'VisitCampaign', id });

/** L3: half-yearly campaigns of visits. Answers are ids; what is shown is read through the read model. */
export class CampaignService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  plan(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(visitCampaignInput, input);
    return context.once('planVisitCampaign', checked, async (tx) => {
      const { memberIds, ...facts } = checked;
      await refuseUnknown(tx, checked, new Set());
      const campaign: VisitCampaign = { id: newId(), version: 1, ...facts, createdAt: tx.now, updatedAt: tx.now };
      await tx.manager.insert(VisitCampaign, campaign);
      await insertMembers(tx, campaign.id, memberIds, 0);
      await tx.record(visitCampaignPlanned, {
        subject: subject(campaign.id),
        after: { ...campaign, memberIds },
        payload: { ...ofCampaign(campaign), leaderId: campaign.leaderId, memberCount: memberIds.length },
      });
      return campaign.id;
    });
  }

  /**
   * Other facts, or other members. Those who stay keep their visitors and visits; who was visited stays.
   * @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields
   */
  async edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(visitCampaignInput, input);
    await refuseHiddenCampaign(context, id);
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(VisitCampaign, id);
      if (before.version !== version) throw new Refusal('CONFLICT');
      const members = await membersOf(tx, id);
      const known = new Set(members.map(({ personId }) => personId));
      await refuseUnknown(tx, checked, new Set([...known, before.leaderId]));
      const { memberIds, ...facts } = checked;
      const wanted = new Set(memberIds);
      const removed = members.filter(({ personId }) => !wanted.has(personId));
      const added = memberIds.filter((personId) => !known.has(personId));
      await removeMembers(tx, removed);
      await insertMembers(tx, id, added, Math.max(-1, ...members.map(({ position }) => position)) + 1);
      const changes = { ...facts, updatedAt: tx.now };
      await tx.update(VisitCampaign, id, version, changes);
      await tx.record(visitCampaignEdited, {
        subject: subject(id),
        before: { ...before, memberIds: [...known] },
        after: { ...before, ...changes, version: version + 1, memberIds },
        payload: {
          ...ofCampaign({ ...before, ...changes }),
          leaderId: facts.leaderId,
          added,
          removed: removed.map(({ personId }) => personId),
        },
      });
    });
  }
}

/** What events tell of a campaign. */
export const ofCampaign = ({ id, title, year, half }: VisitCampaign) => ({ campaignId: id, title, year, half });

/** @throws Refusal `NOT_FOUND` for campaigns that the viewer may not see */
export async function refuseHiddenCampaign(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'VisitCampaign', id))) throw new Refusal('NOT_FOUND');
}

export const membersOf = (tx: Tx, campaignId: string): Promise<VisitCampaignMember[]> =>
  tx.manager.find(VisitCampaignMember, { where: { campaignId }, order: { position: 'ASC' } });

async function refuseUnknown(tx: Tx, input: VisitCampaignInput, known: ReadonlySet<string>): Promise<void> {
  const people = await peopleOf(tx, [input.leaderId, ...input.memberIds]);
  const named = [{ path: 'leaderId', id: input.leaderId }, ...listed('memberIds', input.memberIds)];
  refuseProblems(peopleProblems(named, people, known));
}

const insertMembers = (tx: Tx, campaignId: string, personIds: readonly string[], from: number): Promise<void> =>
  tx.insertAll(
    VisitCampaignMember,
    personIds.map((personId, index) => ({ id: newId(), campaignId, personId, position: from + index })),
  );

/** @throws Refusal `BAD_USER_INPUT` where somebody to be removed was visited already */
async function removeMembers(tx: Tx, members: readonly VisitCampaignMember[]): Promise<void> {
  if (members.length === 0) return;
  const memberId = In(members.map(({ id }) => id));
  if (await tx.manager.existsBy(Visit, { memberId })) refuseProblems([{ path: 'memberIds', code: 'NOT_ALLOWED' }]);
  await tx.manager.delete(VisitCampaignVisitor, { memberId });
  await tx.manager.delete(VisitCampaignMember, { id: memberId });
}
