import { expect, test } from 'vitest';
import type { Card } from '../board.documents';
import { withPlaced } from './placing';

const card = (id: string) => ({ id }) as Card;
const columns = [
  { status: 'ASSIGNED' as const, cards: [card('a'), card('b')], total: 9 },
  { status: 'ACCEPTED' as const, cards: [card('c')], total: 1 },
];
const idsIn = (shown: typeof columns) => shown.map(({ cards, total }) => [cards.map(({ id }) => id).join(''), total]);

test('a card that waits for its dialog is on top of the other column, and counted there', () => {
  const placed = { card: card('b'), to: 'ACCEPTED', move: 'ACCEPT' } as const;
  expect(idsIn(withPlaced(columns, placed))).toEqual([
    ['a', 8],
    ['bc', 2],
  ]);
});

test('put back, every card is where it was', () => {
  expect(withPlaced(columns, undefined)).toBe(columns);
});

test('a card that has arrived meanwhile is shown once', () => {
  const placed = { card: card('c'), to: 'ACCEPTED', move: 'ACCEPT' } as const;
  expect(idsIn(withPlaced(columns, placed))).toEqual([
    ['ab', 9],
    ['c', 1],
  ]);
});
