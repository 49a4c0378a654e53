import {
  levelBetween,
  LiaisonNetwork,
  linkKey,
  Refusal,
  type Link,
  type FieldProblemCode,
  type LiaisonLinkInput,
  type LinkProblem,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { isDuplicate, newId, type Tx } from '../../platform';
import { Person } from '../people';
import { LiaisonLink } from './liaison-link.entity';
import { liaisonLinked } from './liaison.events';

/** What is wrong with the link at `index`, and at which end of it. */
export interface BookProblem {
  index: number;
  end: 'from' | 'to';
  code: FieldProblemCode & (LinkProblem | 'NOT_FOUND' | 'INACTIVE');
}

/** The open links of a transaction, into which new ones are entered: all of them, or none. */
export class LinkBook {
  private constructor(
    private readonly tx: Tx,
    private readonly people: ReadonlyMap<string, Person>,
    private readonly network: LiaisonNetwork,
  ) {}

  /** With the people of these links. */
  static async open(tx: Tx, links: readonly Pick<LiaisonLinkInput, 'fromId' | 'toId'>[]): Promise<LinkBook> {
    const ids = links.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]));
    const people = await tx.manager.findBy(Person, { id: In([...new Set(ids)]) });
    return new LinkBook(
      tx,
      new Map(people.map((person) => [person.id, person])),
      new LiaisonNetwork(await openLinks(tx)),
    );
  }

  /** L1: what stands against these links, each with those before it in place. */
  problems(links: readonly LiaisonLinkInput[]): BookProblem[] {
    return links.flatMap((link, index) => {
      const problem = this.problem(link);
      if (problem === null) this.network.add(link);
      return problem === null ? [] : [{ index, ...problem }];
    });
  }

  private problem(link: LiaisonLinkInput): Omit<BookProblem, 'index'> | null {
    const from = this.people.get(link.fromId);
    const to = link.toId === null ? null : this.people.get(link.toId);
    if (!from) return { end: 'from', code: 'NOT_FOUND' };
    if (to === undefined) return { end: 'to', code: 'NOT_FOUND' };
    if (!from.active) return { end: 'from', code: 'INACTIVE' };
    if (to?.active === false) return { end: 'to', code: 'INACTIVE' };
    const code = this.network.problem(link, from, to);
    return code === null ? null : { end: 'to', code };
  }

  /**
   * Enters links that stood the test; their ids in the same order.
   * @throws Refusal `ALREADY_LINKED` where somebody else was faster
   */
  async write(links: readonly LiaisonLinkInput[]): Promise<string[]> {
    const rows = links.map((link) => this.row(link));
    try {
      await this.tx.insertAll(LiaisonLink, rows);
    } catch (error) {
      if (isDuplicate(error)) throw new Refusal('ALREADY_LINKED');
      throw error;
    }
    const nameOf = (id: string | null) => this.people.get(id ?? '')?.name ?? '';
    await this.tx.recordAll(
      liaisonLinked,
      rows.map((row) => {
        const { id: linkId, level, fromId, toId, constituency, since } = row;
        const names = { fromName: nameOf(fromId), toName: constituency ?? nameOf(toId) };
        return {
          subject: { type: 'LiaisonLink', id: linkId },
          after: row,
          payload: { linkId, level, fromId, toId, constituency, since, ...names },
        };
      }),
    );
    return rows.map(({ id }) => id);
  }

  private row({ fromId, toId, constituency, since }: LiaisonLinkInput): LiaisonLink {
    const level = levelBetween(this.people.get(fromId)!, toId === null ? null : this.people.get(toId)!);
    if (level === null) throw new Refusal('WRONG_TIER');
    return {
      id: newId(),
      version: 1,
      level,
      fromId,
      toId,
      constituency,
      openKey: linkKey({ fromId, toId, constituency }),
      since,
      until: null,
      recordedById: this.tx.actor!.accountId,
      createdAt: this.tx.now,
    };
  }
}

/** Every open link, as few columns as the rules ask for. */
export const openLinks = (tx: Tx): Promise<Link[]> =>
  tx.manager.query('SELECT `fromId`, `toId`, `constituency` FROM `liaison_link` WHERE `until` IS NULL');
