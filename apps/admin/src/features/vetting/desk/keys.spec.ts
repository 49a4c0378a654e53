import { expect, test } from 'vitest';
import { askedBy } from './keys';

const press = (key: string, more: object = {}) =>
  askedBy({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, ...more });

test('one key shows the next item, digits decide', () => {
  expect(press('n')).toBe('next');
  expect(press('ArrowRight')).toBe('next');
  expect(press('？')).toBe('help');
  expect(press('1')).toEqual({ decide: 'REPORT' });
  expect(press('8')).toEqual({ decide: 'DEFER' });
});

test('keys that mean something else elsewhere, are held down, or write Chinese ask nothing', () => {
  for (const key of ['9', '0', 'Enter', ' ', 'Escape', 'x']) expect(press(key)).toBeNull();
  for (const more of [
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { repeat: true },
    { isComposing: true },
  ]) {
    expect(press('n', more)).toBeNull();
  }
});
