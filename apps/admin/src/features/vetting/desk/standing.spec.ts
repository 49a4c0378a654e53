import { expect, test } from 'vitest';
import type { Attendee, Opinion } from '../vetting.documents';
import { standingOf } from './standing';

const attendee = (id: string, role: Attendee['role'] = 'ATTENDEE', here = true): Attendee => ({
  person: { id, name: id, tier: 'CHAIR_MEETING' },
  role,
  checkedInAt: here ? '2026-05-01T09:00:00+08:00' : null,
  checkedOutAt: null,
});
const recused = (id: string) => ({ attendee: { id, name: id }, recused: true }) as Opinion;
const names = (people: Attendee[]) => people.map(({ person }) => person.id);

test('whoever is here and has given nothing is missing; recused people and guests owe nothing', () => {
  const attendees = [
    attendee('presider', 'PRESIDER'),
    attendee('a'),
    attendee('b'),
    attendee('c', 'ATTENDEE', false),
    attendee('r'),
    attendee('e', 'ENLARGED'),
    attendee('g', 'GUEST'),
  ];
  const standing = standingOf(
    { attendees, enlargedTakePart: false },
    { givenBy: [{ id: 'a', name: 'a' }], opinions: [recused('r')] },
  );
  expect(names(standing.given)).toEqual(['a']);
  expect(names(standing.missing)).toEqual(['presider', 'b']);
  expect(names(standing.away)).toEqual(['c']);
});
