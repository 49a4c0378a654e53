import { takesPart } from '@sanlian/domain';
import type { Attendee, Item, Session } from '../vetting.documents';

/** Those who take part in judging an item, by whether their opinion is in; recused ones owe none (V4). */
export interface Standing {
  given: Attendee[];
  /** In the room, and nothing given. */
  missing: Attendee[];
  /** Not in the room, and nothing given. */
  away: Attendee[];
}

export function standingOf(
  session: Pick<Session, 'attendees' | 'enlargedTakePart'>,
  item: Pick<Item, 'givenBy' | 'opinions'>,
): Standing {
  const given = new Set(item.givenBy.map(({ id }) => id));
  const recused = new Set(item.opinions.filter((one) => one.recused).map(({ attendee }) => attendee?.id));
  const owing = session.attendees.filter(
    ({ person, role }) => takesPart(role, session.enlargedTakePart) && !recused.has(person.id),
  );
  const missing = owing.filter(({ person }) => !given.has(person.id));
  return {
    given: session.attendees.filter(({ person }) => given.has(person.id)),
    missing: missing.filter(({ checkedInAt }) => checkedInAt !== null),
    away: missing.filter(({ checkedInAt }) => checkedInAt === null),
  };
}
