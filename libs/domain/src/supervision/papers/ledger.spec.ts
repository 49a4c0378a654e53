import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerEntry, ledgerMonth, ledgerSums, turnsOfAll, type LedgerEntry } from './ledger';

const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
const MAY = ledgerMonth('2026-05');
const entry = (registered: string, ...turns: [day: string, ended: boolean][]) =>
  ledgerEntry({ registeredAt: at(registered), turns: turns.map(([day, ended]) => ({ at: at(day), ended })) }, MAY);
const flags = (found: LedgerEntry | null) =>
  found && [found.carriedOver, found.added, found.ended, found.carriedOn].map(Number).join('');

describe('the ledger of a month', () => {
  test('begins and ends by the clock of Shanghai', () => {
    expect(new Date(MAY.from).toISOString()).toBe('2026-04-30T16:00:00.000Z');
    expect(new Date(MAY.to).toISOString()).toBe('2026-05-31T15:59:59.999Z');
    expect(new Date(ledgerMonth('2028-02').to).toISOString()).toBe('2028-02-29T15:59:59.999Z');
    for (const month of ['2026-13', '2026-5', 'May', '1999-01', ''])
      expect(() => ledgerMonth(month)).toThrow('BAD_USER_INPUT');
  });

  test.each([
    ['carried over and on', entry('2026-04-30'), '1001'],
    ['carried over and closed', entry('2026-04-01', ['2026-05-31', true]), '1010'],
    ['new', entry('2026-05-01'), '0101'],
    ['new and closed', entry('2026-05-01', ['2026-05-02', true]), '0110'],
    ['opened again', entry('2026-01-01', ['2026-02-01', true], ['2026-05-03', false]), '0101'],
    [
      'opened and closed again',
      entry('2026-01-01', ['2026-02-01', true], ['2026-05-03', false], ['2026-05-04', true]),
      '0110',
    ],
    ['closed, opened again and open', entry('2026-01-01', ['2026-05-03', true], ['2026-05-04', false]), '1001'],
    ['closed later', entry('2026-05-01', ['2026-06-01', true]), '0101'],
    ['closed before', entry('2026-01-01', ['2026-04-30', true]), null],
    ['of later months', entry('2026-06-01'), null],
  ])('%s', (_, found, expected) => {
    expect(flags(found)).toBe(expected);
  });

  test('adds up whatever happens: carried over and added are ended and carried on, and go on into the next month', () => {
    const turn = fc.integer({ min: 1, max: 200 });
    const matter = fc.tuple(fc.integer({ min: 0, max: 150 }), fc.uniqueArray(turn, { maxLength: 6 }));
    const start = at('2026-01-01');
    const day = 24 * 60 * 60 * 1000;
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 30 }), (matters) => {
        const known = matters.map(([registered, turns]) => ({
          registeredAt: start + registered * day,
          turns: [...turns]
            .sort((one, other) => one - other)
            .map((after, index) => ({ at: start + (registered + after) * day, ended: index % 2 === 0 })),
        }));
        const sums = ['2026-03', '2026-04', '2026-05'].map((month) =>
          ledgerSums(known.flatMap((one) => ledgerEntry(one, ledgerMonth(month)) ?? [])),
        );
        for (const { carriedOver, added, ended, carriedOn } of sums)
          expect(carriedOver + added).toBe(ended + carriedOn);
        expect(sums[1]?.carriedOver).toBe(sums[0]?.carriedOn);
        expect(sums[2]?.carriedOver).toBe(sums[1]?.carriedOn);
      }),
    );
  });

  test('holds an instruction until the last of its tasks ended', () => {
    const task = (registered: string, ...turns: [string, boolean][]) => ({
      registeredAt: at(registered),
      turns: turns.map(([day, ended]) => ({ at: at(day), ended })),
    });
    const turns = turnsOfAll([
      task('2026-04-01', ['2026-05-02', true]),
      task('2026-04-01', ['2026-05-05', true], ['2026-05-09', false]),
    ]);
    expect(turns).toEqual([
      { at: at('2026-05-05'), ended: true },
      { at: at('2026-05-09'), ended: false },
    ]);
  });
});
