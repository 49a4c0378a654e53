import type { NotificationKind } from '../feedback/index';
import type { EnumName } from './enums';
import { labelOf } from './labels';
import type { Language } from './language';
import { catalogs, fillIn } from './messages';

/** What a notification tells: titles, numbers, names and notes as text, enum values by their names. */
export interface NotificationData {
  title?: string | null;
  number?: string | null;
  task?: string | null;
  report?: string | null;
  target?: string | null;
  organization?: string | null;
  note?: string | null;
  text?: string | null;
  at?: string | null;
  place?: string | null;
  name?: string | null;
  year?: string | null;
  /** 'YYYY-MM-DD' */
  day?: string | null;
  count?: string | null;
  /** A `SubmissionStatus`. */
  decision?: string | null;
  /** A `TaskOutcome`. */
  outcome?: string | null;
  /** A `Finding`. */
  finding?: string | null;
  /** An `UrgeLevel`. */
  level?: string | null;
  /** A `SupervisionForm`. */
  form?: string | null;
}

const enumOf: Partial<Record<keyof NotificationData, EnumName>> = {
  decision: 'SubmissionStatus',
  outcome: 'TaskOutcome',
  finding: 'Finding',
  level: 'UrgeLevel',
  form: 'SupervisionForm',
};

/** Title and body of a notification in one language; made when it is read, so that it follows the reader's language. */
export function notificationText(
  kind: NotificationKind,
  data: NotificationData,
  language: Language,
): { title: string; body: string } {
  const words = Object.entries(data).map(([name, value]) => {
    const enumName = enumOf[name as keyof NotificationData];
    return [name, enumName && value ? labelOf(enumName, value, language) : value] as const;
  });
  const params = Object.fromEntries(words);
  const { title, body } = catalogs[language].notifications[kind];
  return { title: fillIn(title, params), body: fillIn(body, params) };
}
