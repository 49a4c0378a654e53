import { checkInput, commissionedTopicInput, Refusal } from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import { Organization, refuseMissing, Sector } from '../../people';
import { CommissionedTopicAudience } from './commissioned-topic-audience.entity';
import { CommissionedTopic } from './commissioned-topic.entity';
import { topicClosed, topicCommissioned, topicEdited, type OfTopic } from './topic.events';

type Audience = Pick<OfTopic, 'sectorIds' | 'organizationIds'>;

/** What the office asks the reporters to write on. */
export class TopicService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  commission(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(commissionedTopicInput, input);
    return context.once('commissionTopic', checked, async (tx) => {
      const { sectorIds, organizationIds, ...written } = checked;
      const audience = { sectorIds, organizationIds };
      await refuseUnknown(tx, audience);
      const topic: CommissionedTopic = {
        id: newId(),
        version: 1,
        ...written,
        createdAt: tx.now,
        createdById: context.actor.accountId,
        closedAt: null,
        closedById: null,
      };
      await tx.manager.insert(CommissionedTopic, topic);
      await insertAudience(tx, topic.id, audience);
      await tx.record(topicCommissioned, {
        subject: { type: 'CommissionedTopic', id: topic.id },
        after: { ...topic, ...audience },
        payload: told(topic, audience),
      });
      return topic.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION` once it is closed, `BAD_USER_INPUT` with the fields */
  edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { sectorIds, organizationIds, ...changes } = checkInput(commissionedTopicInput, input);
    const audience = { sectorIds, organizationIds };
    return context.inTransaction(async (tx) => {
      const before = await lockOpen(tx, id);
      await refuseUnknown(tx, audience);
      await tx.update(CommissionedTopic, id, version, changes);
      await tx.manager.delete(CommissionedTopicAudience, { topicId: id });
      await insertAudience(tx, id, audience);
      const topic = { ...before, ...changes, version: version + 1 };
      await tx.record(topicEdited, {
        subject: { type: 'CommissionedTopic', id },
        before,
        after: { ...topic, ...audience },
        payload: told(topic, audience),
      });
    });
  }

  /** From now on nothing new refers to it. @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION` */
  close(context: Context, id: string, version: number): Promise<void> {
    return context.inTransaction(async (tx) => {
      const before = await lockOpen(tx, id);
      const changes = { closedAt: tx.now, closedById: context.actor.accountId };
      await tx.update(CommissionedTopic, id, version, changes);
      const rows = await tx.manager.findBy(CommissionedTopicAudience, { topicId: id });
      await tx.record(topicClosed, {
        subject: { type: 'CommissionedTopic', id },
        before,
        after: { ...before, ...changes },
        payload: told(before, {
          sectorIds: rows.flatMap(({ sectorId }) => sectorId ?? []),
          organizationIds: rows.flatMap(({ organizationId }) => organizationId ?? []),
        }),
      });
    });
  }

  /** Whether one may write on it: it is there, and wasn't closed. */
  async takes(tx: Tx, id: string): Promise<boolean> {
    const topic = await tx.manager.findOneBy(CommissionedTopic, { id });
    return topic !== null && topic.closedAt === null;
  }
}

async function lockOpen(tx: Tx, id: string): Promise<CommissionedTopic> {
  const topic = await tx.lock(CommissionedTopic, id);
  if (topic.closedAt !== null) throw new Refusal('ILLEGAL_TRANSITION');
  return topic;
}

const refuseUnknown = (tx: Tx, { sectorIds, organizationIds }: Audience): Promise<void> =>
  refuseMissing(tx, [
    ...sectorIds.map((id, index) => [`sectorIds.${index}`, Sector, id] as [string, typeof Sector, string]),
    ...organizationIds.map(
      (id, index) => [`organizationIds.${index}`, Organization, id] as [string, typeof Organization, string],
    ),
  ]);

const insertAudience = (tx: Tx, topicId: string, { sectorIds, organizationIds }: Audience): Promise<void> =>
  tx.insertAll(CommissionedTopicAudience, [
    ...sectorIds.map((sectorId) => ({ id: newId(), topicId, sectorId, organizationId: null })),
    ...organizationIds.map((organizationId) => ({ id: newId(), topicId, sectorId: null, organizationId })),
  ]);

const told = ({ id, title, dueOn }: CommissionedTopic, audience: Audience): OfTopic => ({
  topicId: id,
  title,
  dueOn,
  ...audience,
});
