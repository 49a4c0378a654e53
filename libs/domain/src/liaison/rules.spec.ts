import { describe, expect, test } from 'vitest';
import { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import { checkInput, problemsOf } from '../text/index';
import {
  knownSpellings,
  liaisonContactInput,
  liaisonLinkInput,
  liaisonTree,
  linksReadBy,
  mayRecordContact,
  quarterOf,
  refuseContactAt,
  refuseUnlinking,
} from './index';

const NOW = Date.parse('2026-05-11T09:00:00+08:00');
const at = (text: string) => Date.parse(`${text}+08:00`);

function refused(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.fields.map(({ path, code }) => `${path} ${code}`).join() || error.code;
  }
  return 'accepted';
}

test('a link goes to exactly one of a person and a constituency', () => {
  const link = { fromId: 'a', since: '2026-01-05' };
  expect(problemsOf(liaisonLinkInput, link)).toEqual([{ path: 'toId', code: 'EXACTLY_ONE' }]);
  expect(problemsOf(liaisonLinkInput, { ...link, toId: 'b', constituency: '光明街道' })).toHaveLength(1);
  expect(checkInput(liaisonLinkInput, { ...link, toId: '', constituency: ' 光明街道 ' })).toMatchObject({
    toId: null,
    constituency: '光明街道',
  });
});

test('a link ends once, on its first day or later, and on no day to come', () => {
  const open = { since: '2026-01-05', until: null };
  expect(refused(() => refuseUnlinking(open, '2026-05-11', NOW))).toBe('accepted');
  expect(refused(() => refuseUnlinking(open, '2026-01-04', NOW))).toBe('until BEFORE_BEGINNING');
  expect(refused(() => refuseUnlinking(open, '2026-05-12', NOW))).toBe('until IN_THE_FUTURE');
  expect(refused(() => refuseUnlinking({ ...open, until: '2026-02-01' }, '2026-05-11', NOW))).toBe(
    'ILLEGAL_TRANSITION',
  );
  // One that was to begin later never began.
  expect(refused(() => refuseUnlinking({ since: '2026-06-01', until: null }, '2026-06-01', NOW))).toBe('accepted');
});

test('L2: a contact lies within the days of its link, and not ahead', () => {
  const link = { since: '2026-01-05', until: '2026-03-31' };
  expect(refused(() => refuseContactAt(at('2026-01-05T00:00'), link, NOW))).toBe('accepted');
  expect(refused(() => refuseContactAt(at('2026-03-31T23:59'), link, NOW))).toBe('accepted');
  expect(refused(() => refuseContactAt(at('2026-01-04T23:59'), link, NOW))).toBe('at OUT_OF_RANGE');
  expect(refused(() => refuseContactAt(at('2026-04-01T00:00'), link, NOW))).toBe('at OUT_OF_RANGE');
  const open = { ...link, until: null };
  expect(refused(() => refuseContactAt(NOW + 60_000, open, NOW))).toBe('accepted');
  expect(refused(() => refuseContactAt(NOW + 3_600_000, open, NOW))).toBe('at IN_THE_FUTURE');
});

describe('who reads links and records contacts', () => {
  test('the office and chair members all links, reporters their own, nobody else any', () => {
    const roles = Object.keys(Role) as Role[];
    const reading = (wanted: string) => roles.filter((role) => linksReadBy([role]) === wanted);
    expect(reading('ALL')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER']);
    expect(reading('OWN')).toEqual(['MEMBER', 'INFORMANT', 'SECTOR_CONVENER', 'UNIT_REPORTER']);
  });

  test('contacts are recorded by the two who are linked, and by the office', () => {
    const link = { fromId: 'a', toId: 'b' };
    const may = (personId: string | null, role: Role) => mayRecordContact({ personId, roles: [role] }, link);
    expect([may('a', 'MEMBER'), may('b', 'MEMBER'), may(null, 'INFO_OFFICE')]).toEqual([true, true, true]);
    expect([may('c', 'CHAIR_MEMBER'), may(null, 'MEMBER')]).toEqual([false, false]);
    expect(mayRecordContact({ personId: null, roles: [] }, { fromId: 'a', toId: null })).toBe(false);
  });
});

test('L2: a topic is named once, and as it was named before', () => {
  const contact = {
    linkId: 'l',
    at: NOW,
    mode: 'PHONE',
    summary: '电话',
    concerns: ['ABC 停车', ' ａｂｃ  停车', '养老'],
  };
  expect(checkInput(liaisonContactInput, contact).concerns).toHaveLength(2);
  expect(knownSpellings(['ａｂｃ 停车', '养老'], ['ABC 停车'])).toEqual(['ABC 停车', '养老']);
  const many = Array.from({ length: 11 }, (_, index) => `事项${index}`);
  expect(problemsOf(liaisonContactInput, { ...contact, concerns: many })[0]?.path).toBe('concerns');
});

test('a quarter runs from its first to its last day in Shanghai; without one it is the present', () => {
  expect(quarterOf(null, null, NOW)).toMatchObject({ year: 2026, quarter: 2, lastDay: '2026-06-30' });
  expect(quarterOf(2024, 1, NOW)).toEqual({
    year: 2024,
    quarter: 1,
    from: at('2024-01-01T00:00'),
    to: at('2024-03-31T23:59:59.999'),
    lastDay: '2024-03-31',
  });
});

describe('the tree', () => {
  const links = [
    { fromId: 'c', toId: 's' },
    { fromId: 's', toId: 'm' },
    { fromId: 's', toId: 'n' },
  ];
  const shape = (rootId: string | null) =>
    liaisonTree(links, [{ fromId: 'x' }], rootId).map(({ personId, above }) => `${above?.fromId ?? ''}>${personId}`);

  test('those above stand before those below, and whoever is linked to constituents alone is a root', () => {
    expect(shape(null)).toEqual(['>c', '>x', 'c>s', 's>m', 's>n']);
  });

  test('below a root there are only its own, also none', () => {
    expect(shape('s')).toEqual(['>s', 's>m', 's>n']);
    expect(shape('m')).toEqual(['>m']);
  });
});
