import { expect, test } from 'vitest';
import { TYPE_STEPS, typeStep, wallColours } from './look';
import type { WallRoom } from './projector.documents';
import { outcomesOf, progressOf, screenOf } from './screen';

type Item = WallRoom['items'][number];
const item = (id: string, status: Item['status'], outcome?: string) =>
  ({ id, status, decision: outcome ? { outcome } : null }) as Item;
const room = (status: WallRoom['status'], items: Item[], currentId?: string) =>
  ({ status, items, currentItem: currentId ? { id: currentId } : null }) as WallRoom;

test('the wall follows the session from the plan to the closing', () => {
  expect(screenOf(room('PLANNED', [item('a', 'WAITING')]), false)).toBe('planned');
  expect(screenOf(room('OPEN', [item('a', 'WAITING')]), false)).toBe('between');
  expect(screenOf(room('OPEN', [item('a', 'PRESENTING')], 'a'), true)).toBe('item');
  expect(screenOf(room('CLOSED', [item('a', 'DECIDED', 'REPORT')]), false)).toBe('closed');
});

test('a decision stays for a while, then the wall is calm', () => {
  const decided = room('OPEN', [item('a', 'DECIDED', 'REPORT'), item('b', 'WAITING')], 'a');
  expect(screenOf(decided, false)).toBe('item');
  expect(screenOf(decided, true)).toBe('between');
});

test('an item whose decision was undone waits, and is not shown', () => {
  expect(screenOf(room('OPEN', [item('a', 'WAITING')], 'a'), false)).toBe('between');
});

test('progress counts decided and deferred items, outcomes only what was decided', () => {
  const closed = room('CLOSED', [
    item('a', 'DECIDED', 'RETAIN'),
    item('b', 'DECIDED', 'REPORT'),
    item('c', 'DECIDED', 'REPORT'),
    item('d', 'DEFERRED'),
  ]);
  expect(progressOf(closed)).toEqual({ settled: 4, total: 4 });
  expect(outcomesOf(closed)).toEqual([
    { outcome: 'REPORT', count: 2 },
    { outcome: 'RETAIN', count: 1 },
  ]);
});

test('type grows and shrinks by steps and stays at the ends', () => {
  expect(typeStep(1, 1)).toBe(1.15);
  expect(typeStep(1, -1)).toBe(0.9);
  expect(typeStep(TYPE_STEPS[0], -1)).toBe(TYPE_STEPS[0]);
  expect(typeStep(2, 1)).toBe(2);
});

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

test.each(['light', 'dark'] as const)('every text of the %s wall keeps a contrast of 7 with its ground', (mode) => {
  const { ground, text, soft, accent, seal } = wallColours[mode];
  for (const colour of [text, soft, accent, seal]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
});
