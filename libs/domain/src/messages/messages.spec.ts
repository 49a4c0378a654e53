import { describe, expect, test } from 'vitest';
import { NotificationKind, REPORTER_NOTIFICATIONS } from '../feedback/index';
import { FieldProblemCode, RefusalCode } from '../refusals/index';
import {
  catalogs,
  domainEnums,
  enumLabels,
  fieldMessageOf,
  labelOf,
  languageOf,
  LANGUAGES,
  messageOf,
  notificationText,
  valueOfLabel,
  type EnumName,
} from './index';

const enumNames = Object.keys(domainEnums) as EnumName[];

describe('messages', () => {
  test('every refusal and every field problem has a message in every language', () => {
    for (const language of LANGUAGES) {
      for (const code of Object.keys(RefusalCode) as RefusalCode[]) {
        expect(messageOf(code, {}, language), code).toMatch(/[。.]$/);
      }
      for (const code of Object.keys(FieldProblemCode) as FieldProblemCode[]) {
        expect(fieldMessageOf({ code }, language), code).toMatch(/[。.]$/);
        expect(fieldMessageOf({ code }, language), code).not.toMatch(/\{|undefined/);
      }
    }
  });

  test('both catalogs hold the same keys', () => {
    const keys = (value: unknown): unknown =>
      value !== null && typeof value === 'object'
        ? Object.entries(value)
            .map(([key, inner]) => [key, keys(inner)])
            .sort()
        : null;
    expect(keys(catalogs.en)).toEqual(keys(catalogs['zh-CN']));
    expect(keys(enumLabels.en)).toEqual(keys(enumLabels['zh-CN']));
  });

  test('limits are told where they are known', () => {
    expect(fieldMessageOf({ code: 'TOO_LONG', params: { max: 100 } }, 'zh-CN')).toBe('最多 100 个字。');
    expect(fieldMessageOf({ code: 'OUT_OF_RANGE', params: { min: 1, max: 5 } }, 'en')).toBe('Must be between 1 and 5.');
    expect(fieldMessageOf({ code: 'OUT_OF_RANGE', params: { min: 1 } }, 'en')).toBe('Out of range.');
  });

  test('Chinese is the default language, English where it is preferred', () => {
    expect(languageOf(undefined)).toBe('zh-CN');
    expect(languageOf('fr')).toBe('zh-CN');
    expect(languageOf('en-US,en;q=0.9,zh;q=0.8')).toBe('en');
    expect(languageOf('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
    expect(languageOf('en;q=0.2, zh;q=0.9')).toBe('zh-CN');
    expect(languageOf('en;q=0')).toBe('zh-CN');
  });
});

describe('labels', () => {
  test('every value of every enum has a label of its own, from which it is found again', () => {
    for (const language of LANGUAGES) {
      for (const name of enumNames) {
        const values = Object.keys(domainEnums[name]);
        expect(new Set(values.map((value) => labelOf(name, value, language))).size, name).toBe(values.length);
        for (const value of values) {
          expect(valueOfLabel(name, labelOf(name, value, language)), `${name}.${value}`).toBe(value);
          expect(valueOfLabel(name, value.toLowerCase()), `${name}.${value}`).toBe(value);
        }
      }
    }
  });

  test('the terms are those of the glossary', () => {
    expect(labelOf('Urgency', 'EXTRA_URGENT', 'zh-CN')).toBe('特急');
    expect(labelOf('VettingCriterion', 'ACCURACY', 'zh-CN')).toBe('说得准');
    expect(labelOf('UrgeLevel', 'ORANGE', 'zh-CN')).toBe('催办单');
    expect(labelOf('SubmissionStatus', 'SHORTLISTED', 'zh-CN')).toBe('初审通过');
    expect(labelOf('TaskStatus', 'RESULT_REPORTED', 'zh-CN')).toBe('待核验');
    expect(labelOf('Boolean', true, 'zh-CN')).toBe('是');
  });

  test('cells may hold the Chinese label, the English one, or the name', () => {
    expect(valueOfLabel('Tier', '委员')).toBe('MEMBER');
    expect(valueOfLabel('Tier', ' 常委 ')).toBe('STANDING_COMMITTEE');
    expect(valueOfLabel('Tier', 'member')).toBe('MEMBER');
    expect(valueOfLabel('Boolean', '是')).toBe('true');
    expect(valueOfLabel('Boolean', 'FALSE')).toBe('false');
    expect(valueOfLabel('Tier', '主任')).toBeNull();
    expect(valueOfLabel('Tier', '')).toBeNull();
  });
});

describe('F1: notifications', () => {
  test('every kind has title and body in both languages', () => {
    for (const language of LANGUAGES) {
      for (const kind of Object.keys(NotificationKind) as NotificationKind[]) {
        const { title, body } = notificationText(kind, { title: '题', number: '2026-0001', level: 'RED' }, language);
        expect(title).not.toBe('');
        expect(`${title}${body}`, kind).not.toMatch(/\{|undefined|null/);
      }
    }
  });

  test('each step that matters to a reporter is among those that reach all reporters', () => {
    for (const kind of [
      'NUMBER_GIVEN',
      'RETURNED',
      'DECIDED',
      'REPORTED',
      'INSTRUCTED',
      'ASSIGNED',
      'HANDLING_OPINION',
      'PROGRESS',
      'RESULT_REPORTED',
      'CLOSED',
      'FINDING',
      'PUBLISHED',
    ] as const) {
      expect(REPORTER_NOTIFICATIONS).toContain(kind);
    }
    expect(REPORTER_NOTIFICATIONS).not.toContain('TASK_ASSIGNED_TO_YOU');
  });

  test('values of enums are told by their labels, in the reader’s language', () => {
    const data = { title: '题', number: '2026-0001', decision: 'ADOPTED' };
    expect(notificationText('DECIDED', data, 'zh-CN').title).toBe('处理结果：已采用');
    expect(notificationText('DECIDED', data, 'en').body).toBe('“题” (2026-0001) was decided: Adopted.');
  });
});
