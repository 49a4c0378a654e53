import {
  checkInput,
  liaisonLinksInput,
  proposeLinks,
  proposalInput,
  refuseProblems,
  type Linkable,
} from '@sanlian/domain';
import { below, name, sql, type Context, type ReadRow, type Selection } from '../../platform';
import { LinkBook } from './link-book';
import { peopleById } from './network';

/**
 * L1: a link for everybody who has none, spread evenly, to be edited and confirmed; nothing is written.
 * @throws Refusal `BAD_USER_INPUT` for a level that joins no people
 */
export async function proposedLinks(
  context: Context,
  asked: { sectorId: string | null; level: string | null },
  selection: Selection,
): Promise<ReadRow[]> {
  const { level, sectorId } = checkInput(proposalInput, asked);
  const { database } = context.platform;
  const order = sql`SELECT id, tier, sectorId, active FROM person WHERE tier IS NOT NULL AND active = 1 ORDER BY nameKey, id`;
  const people = await database.read(order.text, order.params);
  const open = sql`SELECT fromId, toId, constituency FROM liaison_link WHERE ${name('until')} IS NULL`;
  const links = await database.read(open.text, open.params);
  const proposed = proposeLinks(
    people.map((person) => ({ ...person, active: true }) as unknown as Linkable),
    links as unknown as Parameters<typeof proposeLinks>[1],
    { levels: level === null ? ['CHAIR_TO_STANDING', 'STANDING_TO_MEMBER'] : [level], sectorId },
  );
  const [from, to] = await Promise.all(
    (['from', 'to'] as const).map((end) =>
      peopleById(
        context,
        proposed.map((link) => link[`${end}Id`]),
        below(selection, end),
      ),
    ),
  );
  return proposed.map(({ fromId, toId, level: joined, reason }) => ({
    from: from?.get(fromId),
    to: to?.get(toId),
    level: joined,
    reason,
  }));
}

/**
 * Makes all of these links, or none.
 * @throws Refusal `BAD_USER_INPUT` with `links.<i>.toId` and its like for each that can't be made; `ALREADY_LINKED` where
 * somebody else was faster
 */
export function confirmLinks(context: Context, links: unknown): Promise<string[]> {
  const checked = checkInput(liaisonLinksInput, { links });
  return context.once('confirmLiaisonLinks', checked, async (tx) => {
    const book = await LinkBook.open(tx, checked.links);
    refuseProblems(
      book.problems(checked.links).map(({ index, end, code }) => ({ path: `links.${index}.${end}Id`, code })),
    );
    return book.write(checked.links);
  });
}
