import { expect, test } from 'vitest';
import { changesOf, loadsOf } from './assigning';
import { bySector } from './by-sector';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const member = (id: string, ...visitors: string[]) => ({
  person: { ...named(id), sector: null },
  visitors: visitors.map(named),
});

test('only members whose visitors differ are saved', () => {
  const members = [member('a', 'x'), member('b', 'x'), member('c')];
  const changed = { a: [named('x')], b: [], c: [named('y')] };
  expect(changesOf(members, changed)).toEqual([
    { memberId: 'b', visitorIds: [] },
    { memberId: 'c', visitorIds: ['y'] },
  ]);
});

test('the loads count what is chosen before what is saved, the most first', () => {
  expect(loadsOf([member('a', 'x'), member('b', 'x'), member('c', 'y')], { a: [named('y')] })).toEqual([
    { name: 'Y', count: 2 },
    { name: 'X', count: 1 },
  ]);
});

test('people without a sector come after all sectors', () => {
  const people = [
    { ...named('a'), sector: null },
    { ...named('b'), sector: named('s') },
  ];
  expect(bySector(people).map(({ sector }) => sector?.id)).toEqual(['s', undefined]);
});
