import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  mayEver,
  operationPermissions,
  permissions,
  Role,
  submissionScopes,
  taskScopes,
  type Permission,
} from './index';

const roles = Object.keys(Role) as Role[];
const may = (permission: Permission) => roles.filter((role) => mayEver([role], permission));

describe('who may do what', () => {
  test('every root field of the promised operations has its permission', () => {
    const folder = new URL('../../../contract/operations/', import.meta.url);
    const fields = readdirSync(folder).flatMap((file) =>
      [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(
          /^(?:query|mutation|subscription)\s+\w+(?:\([^)]*\))?\s*\{\s*(?:#[^\n]*\n\s*)?(\w+)/gm,
        ),
      ].map((match) => match[1] ?? ''),
    );
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => !(field in operationPermissions))).toEqual([]);
  });

  test('every operation names a permission that exists', () => {
    expect(Object.values(operationPermissions).filter((permission) => !(permission in permissions))).toEqual([]);
  });

  test('what somebody who is not signed in may do is to sign in and to read the column', () => {
    const open = (Object.keys(permissions) as Permission[]).filter((permission) => mayEver(null, permission));
    expect(open).toEqual(['session:sign-in', 'column:read']);
  });

  test('accounts, settings and the audit log are the administrator’s', () => {
    for (const permission of ['accounts:manage', 'settings:manage', 'audit:read'] as const) {
      expect(may(permission)).toEqual(['ADMIN']);
    }
  });

  test('people, categories and imports are the administrator’s and the office’s', () => {
    for (const permission of ['people:write', 'people:import', 'categories:write', 'submissions:import'] as const) {
      expect(may(permission)).toEqual(['INFO_OFFICE', 'ADMIN']);
    }
    expect(may('people:read')).toEqual(roles);
  });

  test('reporters and the office write; merging and planning are the office’s', () => {
    expect(may('submissions:draft')).toEqual([
      'MEMBER',
      'INFORMANT',
      'SECTOR_CONVENER',
      'UNIT_REPORTER',
      'INFO_OFFICE',
      'CHAIR_MEMBER',
    ]);
    expect(may('submissions:merge')).toEqual(['INFO_OFFICE']);
    expect(may('vetting:plan')).toEqual(['INFO_OFFICE']);
    expect(may('vetting:preside')).toEqual(['CHAIR_MEMBER']);
    expect(may('vetting:decide')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER']);
    expect(may('reports:draft')).toEqual(['INFO_OFFICE']);
    expect(may('reports:sign')).toEqual(['CHAIR_MEMBER']);
  });

  test('instructions and tasks', () => {
    expect(may('instructions:record')).toEqual(['INFO_OFFICE', 'LEADERSHIP_OFFICE']);
    expect(may('tasks:assign')).toEqual(['INFO_OFFICE', 'SUPERVISION_BUREAU', 'LEADERSHIP_OFFICE']);
    expect(may('tasks:progress')).toEqual(['DEPARTMENT']);
    expect(may('tasks:verify')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER', 'SUPERVISION_BUREAU']);
    expect(may('tasks:supervise')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER', 'SUPERVISION_BUREAU']);
    expect(may('tasks:read')).not.toContain('ADMIN');
    expect(may('tasks:read')).not.toContain('LIANXIN_OFFICE');
    expect(may('look-back:close')).toEqual(['CHAIR_MEMBER']);
    expect(may('look-back:hear')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER']);
    expect(may('ledgers:read')).toEqual(['INFO_OFFICE', 'CHAIR_MEMBER', 'SUPERVISION_BUREAU']);
    expect(may('tasks:urge')).toEqual(['INFO_OFFICE', 'SUPERVISION_BUREAU']);
    expect(may('tasks:decide-extension')).toEqual(['SUPERVISION_BUREAU']);
    expect(may('tasks:request-extension')).toEqual(['DEPARTMENT']);
  });

  test('an analyst changes nothing, besides the own account', () => {
    const changing = (Object.keys(permissions) as Permission[]).filter((permission) => {
      const isRead = /:(read|search|own|sign-in)$/.test(permission);
      return !isRead && mayEver(['ANALYST'], permission) && permissions[permission].roles !== 'everyone';
    });
    expect(changing).toEqual([]);
  });
});

describe('read scopes', () => {
  test('everyone reads their own submissions, those of their sessions, and what was sent to them', () => {
    const everyone = ['OWN', 'ON_AGENDA', 'IN_RECEIVED_REPORT', 'TRANSFERRED_TO_OWN'];
    expect(submissionScopes(['ADMIN'])).toEqual(everyone);
    expect(submissionScopes(['MEMBER'])).toEqual(everyone);
    expect(submissionScopes(['INFO_OFFICE'])).toEqual([...everyone, 'NUMBERED', 'DRAFTED_BY_OFFICE']);
    expect(submissionScopes(['CHAIR_MEMBER'])).toEqual([
      ...everyone,
      'EVER_SHORTLISTED',
      'URGENT_OR_INFORMANT_NUMBERED',
    ]);
    expect(submissionScopes(['ANALYST', 'CHAIR_MEMBER']).filter((scope) => scope === 'EVER_SHORTLISTED')).toHaveLength(
      1,
    );
  });

  test('tasks are read in full by bureau, office, chair members and analysts, else by relation', () => {
    expect(taskScopes(['ANALYST'])).toEqual(['ALL']);
    expect(taskScopes(['MEMBER'])).toEqual(['ON_OWN_SUBMISSION']);
    expect(taskScopes(['DEPARTMENT', 'LEADERSHIP_OFFICE'])).toEqual([
      'ON_OWN_SUBMISSION',
      'FROM_RECEIVED_REPORT',
      'OWN',
    ]);
  });
});
