import {
  checkInput,
  knownSpellings,
  liaisonContactInput,
  liaisonLinkInput,
  mayRecordContact,
  normalKey,
  refuseContactAt,
  Refusal,
  refuseUnlinking,
  shanghaiDate,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { Person } from '../people';
import { LiaisonConcern } from './liaison-concern.entity';
import { LiaisonContact } from './liaison-contact.entity';
import { LiaisonLink } from './liaison-link.entity';
import { contactRecorded, liaisonUnlinked, type OfLink } from './liaison.events';
import { LinkBook } from './link-book';

/** Links and contacts of the three links (三联). Answers are ids; what is shown is read through the read model. */
export class LiaisonService {
  /**
   * L1: links two, by the office.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `WRONG_TIER` (also for a loop), `ALREADY_LINKED`
   */
  link(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(liaisonLinkInput, input);
    return context.once('linkLiaison', checked, async (tx) => {
      const book = await LinkBook.open(tx, [checked]);
      const [problem] = book.problems([checked]);
      if (problem?.code === 'WRONG_TIER' || problem?.code === 'ALREADY_LINKED') throw new Refusal(problem.code);
      if (problem) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: `${problem.end}Id`, code: problem.code }] });
      const [id = ''] = await book.write([checked]);
      return id;
    });
  }

  /**
   * A link ends; what was recorded on it stays.
   * @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` for one that has ended, `BAD_USER_INPUT` for the day
   */
  async unlink(context: Context, id: string, until: string): Promise<void> {
    await refuseHiddenLink(context, id);
    await context.inTransaction(async (tx) => {
      const link = await tx.lock(LiaisonLink, id);
      refuseUnlinking(link, until, tx.now);
      const changes = { until, openKey: null };
      await tx.update(LiaisonLink, id, link.version, changes);
      const named = await withNames(tx, link);
      await tx.record(liaisonUnlinked, {
        subject: { type: 'LiaisonLink', id },
        before: link,
        after: { ...link, ...changes },
        payload: { ...named, since: link.since, until },
      });
    });
  }

  /**
   * L2: a contact, by one of the two or by the office. Topics that were raised before keep their spelling.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT` with the fields
   */
  async recordContact(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(liaisonContactInput, input);
    await refuseHiddenLink(context, checked.linkId);
    return context.once('recordContact', checked, async (tx) => {
      const link = await tx.lock(LiaisonLink, checked.linkId);
      if (!mayRecordContact(context.actor, link)) throw new Refusal('FORBIDDEN');
      refuseContactAt(checked.at, link, tx.now);
      const { at, mode, summary, linkId } = checked;
      const id = newId();
      const recordedById = context.actor.accountId;
      const contact: LiaisonContact = { id, linkId, at, mode, summary, recordedById, createdAt: tx.now };
      await tx.manager.insert(LiaisonContact, contact);
      const heard = await tx.manager.findOneByOrFail(Person, { id: link.toId ?? link.fromId });
      const concerns = await newConcerns(tx, contact, checked.concerns, heard.sectorId);
      await tx.insertAll(LiaisonConcern, concerns);
      const topics = concerns.map(({ topic }) => topic);
      const recordedByPersonId = context.actor.personId;
      await tx.record(contactRecorded, {
        subject: { type: 'LiaisonContact', id },
        after: { ...contact, topics },
        payload: { ...(await withNames(tx, link)), contactId: id, at, mode, topics, recordedByPersonId },
      });
      return id;
    });
  }
}

async function refuseHiddenLink(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'LiaisonLink', id))) throw new Refusal('NOT_FOUND');
}

/** What the events of a link tell of it. */
async function withNames(tx: Tx, link: LiaisonLink): Promise<OfLink> {
  const people = await tx.manager.findBy(Person, { id: In([link.fromId, link.toId ?? '']) });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  const { id: linkId, level, fromId, toId, constituency } = link;
  return { linkId, level, fromId, fromName: nameOf(fromId), toId, toName: constituency ?? nameOf(toId), constituency };
}

async function newConcerns(
  tx: Tx,
  contact: LiaisonContact,
  topics: readonly string[],
  sectorId: string | null,
): Promise<LiaisonConcern[]> {
  const earlier = await tx.manager
    .createQueryBuilder(LiaisonConcern, 'c')
    .select('MIN(c.topic)', 'topic')
    .where('c.topicKey IN (:...keys)', { keys: ['', ...topics.map(normalKey)] })
    .groupBy('c.topicKey')
    .getRawMany<{ topic: string }>();
  const spelled = knownSpellings(
    topics,
    earlier.map(({ topic }) => topic),
  );
  return spelled.map((topic, position) => ({
    id: newId(),
    contactId: contact.id,
    position,
    topic,
    topicKey: normalKey(topic),
    sectorId,
    at: contact.at,
    month: shanghaiDate(contact.at).slice(0, 7),
  }));
}
