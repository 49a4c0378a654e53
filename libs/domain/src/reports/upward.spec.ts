import { expect, test } from 'vitest';
import type { Refusal } from '../refusals/index';
import { mayGoUpward, refuseAdoption, refuseUpwardReport } from './index';

const at = (time: string) => Date.parse(`${time}+08:00`);
const now = at('2026-05-11T09:00:00');

function refusalOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    const { code, fields } = error as Refusal;
    return [code, ...fields.map((field) => `${field.path} ${field.code}`)];
  }
}

test('what was ever adopted goes to committees further up, and not before it was sent', () => {
  const report = { everAdopted: true, sentAt: now, recipient: 'UPPER_COMMITTEE' } as const;
  const refusal = (wishes: object) => refusalOf(() => refuseUpwardReport({ ...report, ...wishes }, now));
  expect(refusal({})).toEqual([]);
  expect(refusal({ everAdopted: false })).toEqual(['ILLEGAL_TRANSITION']);
  expect(refusal({ recipient: 'DEPARTMENT', sentAt: now + 1 })).toEqual([
    'BAD_USER_INPUT',
    'recipientId WRONG_KIND',
    'sentAt IN_THE_FUTURE',
  ]);
  expect(refusal({ recipient: undefined })).toEqual(['BAD_USER_INPUT', 'recipientId NOT_FOUND']);
  expect((['SHORTLISTED', 'RETAINED', 'ADOPTED', 'CONCLUDED'] as const).map(mayGoUpward)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('it is adopted there after it was sent, and by now', () => {
  const sentAt = at('2026-05-10T09:00:00');
  expect(refusalOf(() => refuseAdoption({ sentAt, adoptedAt: sentAt }, now))).toEqual([]);
  expect(refusalOf(() => refuseAdoption({ sentAt, adoptedAt: sentAt - 1 }, now))).toEqual([
    'BAD_USER_INPUT',
    'adoptedAt BEFORE_BEGINNING',
  ]);
  expect(refusalOf(() => refuseAdoption({ sentAt, adoptedAt: now + 1 }, now))).toEqual([
    'BAD_USER_INPUT',
    'adoptedAt IN_THE_FUTURE',
  ]);
});
