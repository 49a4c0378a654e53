import { describe, expect, test } from 'vitest';
import { checkInput, problemsOf } from '../text/index';
import {
  changePasswordInput,
  checkApiTokenInput,
  createAccountInput,
  maskPhone,
  mayReadPhone,
  phoneFor,
  reporterNames,
  Role,
} from './index';

const roles = Object.keys(Role) as Role[];

describe('phones', () => {
  test('in full for the person, the office and the administrator, masked for reporters and chair members', () => {
    const view = (wanted: string) => roles.filter((role) => mayReadPhone([role], { isSelf: false }) === wanted);
    expect(view('full')).toEqual(['INFO_OFFICE', 'ADMIN']);
    expect(view('masked')).toEqual(['MEMBER', 'INFORMANT', 'SECTOR_CONVENER', 'UNIT_REPORTER', 'CHAIR_MEMBER']);
    expect(view('absent')).toEqual([
      'SUPERVISION_BUREAU',
      'DEPARTMENT',
      'LEADERSHIP_OFFICE',
      'LIANXIN_OFFICE',
      'ANALYST',
    ]);
    expect(mayReadPhone(['DEPARTMENT'], { isSelf: true })).toBe('full');
  });

  test('a masked phone shows its ends', () => {
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('1234567')).toBe('****567');
    expect(maskPhone('1234')).not.toContain('1');
    expect(phoneFor('13812345678', ['MEMBER'], { isSelf: false })).toBe('138****5678');
    expect(phoneFor('13812345678', ['ANALYST'], { isSelf: false })).toBeNull();
    expect(phoneFor(null, ['ADMIN'], { isSelf: false })).toBeNull();
  });
});

test('reporters: pseudonyms for analysts, only consenting ones for departments, names for the others', () => {
  const view = (...some: Role[]) => reporterNames({ roles: some, isOwn: false });
  expect(view('ANALYST')).toBe('pseudonyms');
  expect(view('DEPARTMENT')).toBe('consented-only');
  expect(view('DEPARTMENT', 'ANALYST')).toBe('consented-only');
  expect(view('INFO_OFFICE')).toBe('names');
  expect(view('ANALYST', 'CHAIR_MEMBER')).toBe('names');
  expect(view('ANALYST', 'MEMBER')).toBe('pseudonyms');
  expect(view('DEPARTMENT', 'UNIT_REPORTER')).toBe('consented-only');
  expect(reporterNames({ roles: ['ANALYST'], isOwn: true })).toBe('names');
});

describe('accounts', () => {
  const account = { username: '张三.zhang', password: '十个字以上的密码一二', displayName: '张三', roles: ['MEMBER'] };

  test('a password has 10 to 200 characters, a user name no blanks', () => {
    expect(problemsOf(createAccountInput, account)).toEqual([]);
    expect(problemsOf(createAccountInput, { ...account, password: '123456789' })).toEqual([
      { path: 'password', code: 'TOO_SHORT', params: { min: 10 } },
    ]);
    expect(problemsOf(createAccountInput, { ...account, password: 'a'.repeat(201) })[0]?.code).toBe('TOO_LONG');
    expect(problemsOf(createAccountInput, { ...account, username: 'zhang san' })).toEqual([
      { path: 'username', code: 'WRONG_FORMAT' },
    ]);
  });

  test('an account has at least one role, none twice, none unknown', () => {
    expect(problemsOf(createAccountInput, { ...account, roles: [] })).toEqual([{ path: 'roles', code: 'REQUIRED' }]);
    expect(problemsOf(createAccountInput, { ...account, roles: ['MEMBER', 'MEMBER'] })).toEqual([
      { path: 'roles.1', code: 'DUPLICATE' },
    ]);
    expect(problemsOf(createAccountInput, { ...account, roles: ['KING'] })).toEqual([
      { path: 'roles.0', code: 'INVALID' },
    ]);
  });

  test('a changed password differs from the present one', () => {
    expect(problemsOf(changePasswordInput, { current: '1234567890', next: '1234567890' })).toEqual([
      { path: 'next', code: 'SAME_AS_BEFORE' },
    ]);
    expect(checkInput(changePasswordInput, { current: 'x', next: ' 12345678 ' }).next).toBe(' 12345678 ');
  });

  test('an API token does not expire before it begins', () => {
    expect(checkApiTokenInput({ name: 'stats', expiresAt: 2000 }, 1000)).toEqual({ name: 'stats', expiresAt: 2000 });
    expect(() => checkApiTokenInput({ name: 'stats', expiresAt: 1000 }, 1000)).toThrow('BAD_USER_INPUT');
  });
});
