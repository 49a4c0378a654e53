import { expect, test } from 'vitest';
import { labelsWithRoom } from './labels';
import type { NetworkNode } from './network';

const node = (id: string, x: number, rank = 2, room = 100): NetworkNode => ({
  id,
  name: '张三丰',
  x,
  y: 0,
  size: 10,
  symbol: 'circle',
  colour: '#000',
  hollow: false,
  rank,
  label: 'below',
  room,
});
const placing = { scale: 1, left: 50, top: 50 };
const window = { width: 1000, height: 100 };
const shown = (nodes: NetworkNode[], always: string[] = [], scale = 1) =>
  labelsWithRoom(nodes, { ...placing, scale }, window, new Set(always)).map(({ id }) => id);

test('names stand where there is room, the more important ones first', () => {
  expect(shown([node('a', 0), node('b', 10, 0), node('c', 200)])).toEqual(['b', 'c']);
});

test('a point with little room around it shows its name once it is large enough', () => {
  expect(shown([node('a', 0, 2, 20)])).toEqual([]);
  expect(shown([node('a', 0, 2, 20)], [], 2)).toEqual(['a']);
});

test('the chosen one has its name in any case; what is out of sight has none', () => {
  expect(shown([node('a', 0, 0), node('b', 5, 2, 1), node('far', 5000)], ['b'])).toEqual(['b']);
});

test('of three thousand names no more are shown than anybody reads', () => {
  const many = Array.from({ length: 3000 }, (_, index) => node(`n${index}`, index % 900, index % 3));
  expect(shown(many).length).toBeLessThanOrEqual(220);
});
