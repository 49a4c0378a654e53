import { briefingInput, checkInput, reachedTiers, Refusal, widestTier } from '@sanlian/domain';
import { In, IsNull } from 'typeorm';
import { newId, type Context, type Tx } from '../../../platform';
import { Person } from '../../people';
import { briefingPublished, briefingRead, briefingReminded } from '../learning.events';
import { BriefingReader } from './briefing-reader.entity';
import { Briefing } from './briefing.entity';

const subjectOf = ({ id }: Pick<Briefing, 'id'>) => ({ type: 'Briefing', id });
const ofBriefing = ({ id, title }: Briefing) => ({ briefingId: id, title });

/** Briefings (政情通报) and who has read them. Answers are ids; what is shown is read through the read model. */
export class BriefingService {
  /**
   * Publishes a briefing to the active people of its audience, who are told.
   * @throws Refusal `BAD_USER_INPUT` with the fields
   */
  publish(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(briefingInput, input);
    const { title, body, audience, attachmentIds } = checked;
    return context.once('publishBriefing', checked, async (tx) => {
      const briefing: Briefing = {
        id: newId(),
        title,
        body,
        audience,
        widestTier: widestTier(audience),
        publishedAt: tx.now,
        publishedById: context.actor.accountId,
        remindedAt: null,
      };
      await tx.manager.insert(Briefing, briefing);
      await context.platform.files.attach(tx, attachmentIds, subjectOf(briefing));
      const people = await tx.manager.find(Person, {
        select: { id: true },
        where: { active: true, tier: In(reachedTiers(audience)) },
        order: { id: 'ASC' },
      });
      const personIds = people.map(({ id }) => id);
      await tx.insertAll(
        BriefingReader,
        personIds.map((personId) => ({ id: newId(), briefingId: briefing.id, personId, readAt: null })),
      );
      await tx.record(briefingPublished, {
        subject: subjectOf(briefing),
        after: { ...briefing, attachmentIds },
        payload: { ...ofBriefing(briefing), audience, personIds },
      });
      return briefing.id;
    });
  }

  /**
   * The viewer has read it; a second time changes nothing.
   * @throws Refusal `NOT_FOUND` for hidden ones, `FORBIDDEN` for whom it isn't addressed to
   */
  async acknowledge(context: Context, id: string): Promise<void> {
    await refuseHidden(context, id);
    const { personId } = context.actor;
    if (personId === null) throw new Refusal('FORBIDDEN');
    await context.inTransaction(async (tx) => {
      const briefing = await tx.lock(Briefing, id);
      const known = await tx.manager.findOneBy(BriefingReader, { briefingId: id, personId });
      if (known && known.readAt !== null) return;
      if (known) await tx.manager.update(BriefingReader, { id: known.id }, { readAt: tx.now });
      else await addReader(tx, briefing, personId);
      await tx.record(briefingRead, {
        subject: subjectOf(briefing),
        after: { personId, readAt: tx.now },
        payload: { ...ofBriefing(briefing), personId },
      });
    });
  }

  /**
   * Reminds the active people who haven't read it.
   * @throws Refusal `NOT_FOUND`
   */
  async remindUnread(context: Context, id: string): Promise<void> {
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const briefing = await tx.lock(Briefing, id);
      const waiting = await tx.manager.findBy(BriefingReader, { briefingId: id, readAt: IsNull() });
      const active = await tx.manager.find(Person, {
        select: { id: true },
        where: { id: In(waiting.map(({ personId }) => personId)), active: true },
      });
      if (active.length === 0) return;
      await tx.manager.update(Briefing, { id }, { remindedAt: tx.now });
      await tx.record(briefingReminded, {
        subject: subjectOf(briefing),
        before: { remindedAt: briefing.remindedAt },
        after: { remindedAt: tx.now },
        payload: { ...ofBriefing(briefing), personIds: active.map((person) => person.id) },
      });
    });
  }
}

/** Whoever came to its tiers after it was published may read it as well. */
async function addReader(tx: Tx, { id: briefingId, audience }: Briefing, personId: string): Promise<void> {
  const person = await tx.manager.findOneBy(Person, { id: personId });
  if (!person?.active || person.tier === null || !reachedTiers(audience).includes(person.tier))
    throw new Refusal('FORBIDDEN');
  await tx.manager.insert(BriefingReader, { id: newId(), briefingId, personId, readAt: tx.now });
}

async function refuseHidden(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'Briefing', id))) throw new Refusal('NOT_FOUND');
}
