import { describe, expect, test } from 'vitest';
import { TaskPaperKind } from '../supervision/index';
import { paperMessage, type ToldPaper } from './task-papers';

const told = (kind: TaskPaperKind, more: Partial<ToldPaper> = {}): ToldPaper => ({
  kind,
  number: '2026-D0001',
  title: '解决大班额问题的建议',
  department: '市教育局',
  dueAt: Date.parse('2026-06-23T23:59:59+08:00'),
  ...more,
});

describe('"copy as message"', () => {
  test.each(Object.keys(TaskPaperKind) as TaskPaperKind[])(
    '%s names the matter and who sends it, in one line',
    (kind) => {
      for (const language of ['zh-CN', 'en'] as const) {
        const text = paperMessage(
          told(kind, { level: 'RED', until: 0, outcome: 'A_SOLVED', note: '请\n重视。' }),
          language,
        );
        expect(text).toContain('2026-D0001');
        expect(text).toContain('解决大班额问题的建议');
        expect(text).toMatch(language === 'en' ? / — \S/ : /——\S/);
        expect(text).not.toMatch(/\n|undefined|null/);
        expect(text.length).toBeLessThan(240);
      }
    },
  );

  test('an urging says of which kind it is, whom it asks, for what and until when', () => {
    const text = paperMessage(told('URGING', { level: 'ORANGE', note: '请每周报一次进展。' }), 'zh-CN');
    expect(text).toBe(
      '【催办单】市教育局：督办件2026-D0001《解决大班额问题的建议》办理期限为2026年6月23日，请抓紧办理并及时反馈进展。请每周报一次进展。——市督查局',
    );
  });

  test('a request says which deadline is to become which', () => {
    const until = Date.parse('2026-07-10T12:00:00+08:00');
    expect(paperMessage(told('EXTENSION_REQUEST', { until }), 'en')).toContain('from 2026-06-23 to 2026-07-10');
  });
});
