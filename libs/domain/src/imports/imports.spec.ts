import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  importedMoment,
  isEmptyRow,
  peopleColumns,
  readHeaders,
  readPersonRow,
  readSubmissionRow,
  submissionColumns,
} from './index';

const at = (text: string) => Date.parse(text);
const NOW = at('2026-03-02T09:00:00+08:00');

describe('headers', () => {
  test('Chinese and English headers are found in any order, others passed over', () => {
    const headers = readHeaders(peopleColumns, ['\ufeff手机', '备注', ' NAME ', '身份 tier', 'informant_source']);
    expect(Object.fromEntries(headers.positions)).toEqual({ phone: 0, name: 2, tier: 3, informantSource: 4 });
    expect(headers.problems).toEqual([]);
    expect(cellsOf(headers, ['1', 'x', '张三', null, ''])).toEqual({
      phone: '1',
      name: '张三',
      tier: null,
      informantSource: '',
    });
  });

  test('missing required columns and doubles are named', () => {
    const { problems } = readHeaders(submissionColumns, ['标题', 'title', '类别', '情况反映', '意见建议', '反映人']);
    expect(problems).toEqual([
      { column: 'title', code: 'DUPLICATE' },
      { column: 'externalId', code: 'MISSING_COLUMN' },
    ]);
  });

  test('rows without content are passed over', () => {
    expect(isEmptyRow([null, ' ', undefined, ''])).toBe(true);
    expect(isEmptyRow([null, 0])).toBe(false);
  });
});

describe('times', () => {
  test('without offset they are in Shanghai', () => {
    expect(importedMoment('2019/2/28 11:25:05')).toBe(at('2019-02-28T11:25:05+08:00'));
    expect(importedMoment('2019-02-28')).toBe(at('2019-02-28T00:00:00+08:00'));
    expect(importedMoment('2019-02-28T11:25')).toBe(at('2019-02-28T11:25:00+08:00'));
    expect(importedMoment('2019年2月28日 11:25')).toBe(at('2019-02-28T11:25:00+08:00'));
    expect(importedMoment('2019-02-28T11:25:05Z')).toBe(at('2019-02-28T11:25:05Z'));
    expect(importedMoment('2019-02-28T11:25:05+0900')).toBe(at('2019-02-28T11:25:05+09:00'));
  });

  test('a spreadsheet’s day count is in Shanghai', () => {
    expect(importedMoment(43524.5)).toBe(at('2019-02-28T12:00:00+08:00'));
  });

  test('anything else is none', () => {
    for (const cell of ['2019-02-30', '2019-13-01', '25:00', 'yesterday', '', 5, '2019-02-28 24:00']) {
      expect(importedMoment(cell), String(cell)).toBeNull();
    }
  });
});

describe('people', () => {
  test('cells hold labels or names', () => {
    expect(
      readPersonRow({
        name: ' 张三 ',
        phone: 13812345678,
        tier: '常委',
        sector: '教育界',
        informantSource: 'GRASSROOTS',
      }),
    ).toEqual({
      value: {
        name: '张三',
        phone: '13812345678',
        tier: 'STANDING_COMMITTEE',
        sector: '教育界',
        informantSource: 'GRASSROOTS',
        organization: null,
      },
      problems: [],
    });
    expect(readPersonRow({ name: '张三', informantSource: '否' }).value?.informantSource).toBeNull();
    expect(readPersonRow({ name: '张三', informantSource: '是' }).value?.informantSource).toBe('MEMBER');
  });

  test('every bad cell of a row is named', () => {
    expect(readPersonRow({ name: '', phone: '12', tier: '主任', sector: '界'.repeat(51) }).problems).toEqual([
      { column: 'name', code: 'REQUIRED' },
      { column: 'phone', code: 'WRONG_FORMAT' },
      { column: 'tier', code: 'INVALID' },
      { column: 'sector', code: 'TOO_LONG', params: { max: 50 } },
    ]);
  });
});

describe('submissions', () => {
  const cells = {
    externalId: 188006,
    title: '题目',
    category: '社会建设',
    situation: '\n\t\t一\n\t\t二\n',
    suggestion: '建议',
    reporter: '张三',
  };

  test('a row is complete (S1), its line breaks and tabs kept', () => {
    expect(readSubmissionRow(cells, NOW)).toEqual({
      value: {
        externalId: '188006',
        title: '题目',
        category: '社会建设',
        channel: 'MEMBER',
        situation: '一\n\t\t二',
        analysis: null,
        suggestion: '建议',
        reporter: '张三',
        coReporters: [],
        sector: null,
        onBehalfOfSector: false,
        submittedAt: null,
      },
      problems: [],
    });
  });

  test('labels, lists of names and times are read', () => {
    const row = {
      ...cells,
      channel: '快捷直报',
      coReporters: '李四、王五，李四;张三',
      sector: '教育界',
      onBehalfOfSector: '是',
      submittedAt: '2019/2/28 11:25:05',
    };
    expect(readSubmissionRow(row, NOW).value).toMatchObject({
      channel: 'INFORMANT',
      coReporters: ['李四', '王五'],
      onBehalfOfSector: true,
      submittedAt: at('2019-02-28T11:25:05+08:00'),
    });
  });

  test('S1: the one that is too long is named with its length', () => {
    expect(readSubmissionRow({ ...cells, situation: '字'.repeat(4999) }, NOW).problems).toEqual([
      { column: 'situation', code: 'TOO_LONG', params: { max: 5000, length: 5001 } },
    ]);
    expect(readSubmissionRow({ ...cells, situation: '字'.repeat(4998) }, NOW).problems).toEqual([]);
  });

  test('every bad cell of a row is named', () => {
    const { problems } = readSubmissionRow(
      {
        title: '题'.repeat(101),
        channel: '邮箱',
        situation: 'a\u0007',
        submittedAt: '2027-01-01',
        onBehalfOfSector: '或许',
      },
      NOW,
    );
    expect(problems.map(({ column, code }) => `${column} ${code}`).sort()).toEqual([
      'category REQUIRED',
      'channel INVALID',
      'externalId REQUIRED',
      'onBehalfOfSector INVALID',
      'reporter REQUIRED',
      'situation CONTROL_CHARACTERS',
      'submittedAt IN_THE_FUTURE',
      'suggestion REQUIRED',
      'title TOO_LONG',
    ]);
    expect(readSubmissionRow({ ...cells, submittedAt: '昨天' }, NOW).problems).toEqual([
      { column: 'submittedAt', code: 'WRONG_FORMAT' },
    ]);
  });
});
