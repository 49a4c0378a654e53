import { formatDate } from '../../platform/dates';
import type { TimelineEntry } from '../../platform/Timeline';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** Enums whose values steps of a task carry along. */
const enums = {
  outcome: 'TaskOutcome',
  side: 'VerificationSide',
  form: 'SupervisionForm',
  finding: 'Finding',
} as const;

/** What happened, with whom and to what end: `交办 · 市教育局`. */
export function eventWords(translate: Translate, { kind, data }: TimelineEntry): string {
  const facts = (data ?? {}) as Record<string, unknown>;
  const dueAt = facts['dueAt'] ?? facts['until'];
  const words = [
    kind === 'task.urged' && typeof facts['level'] === 'string' && translate(`UrgeLevel.${facts['level']}`),
    facts['automatic'] === true && translate('supervision.urging.automatic'),
    typeof facts['granted'] === 'boolean' &&
      translate(facts['granted'] ? 'supervision.extension.granted' : 'supervision.extension.refused'),
    typeof facts['organization'] === 'string' ? facts['organization'] : undefined,
    ...Object.entries(enums).map(([name, enumName]) => {
      const value = facts[name];
      return typeof value === 'string' ? translate(`${enumName}.${value}`, { _: value }) : undefined;
    }),
    typeof facts['passed'] === 'boolean'
      ? translate(facts['passed'] ? 'supervision.passed' : 'supervision.failed')
      : undefined,
    typeof dueAt === 'string' && translate('supervision.dueOn', { date: formatDate(dueAt) }),
  ];
  return [translate(`events.${kind}`, { _: kind }), ...words.filter(Boolean)].join(' · ');
}
