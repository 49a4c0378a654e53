import { normalKey } from '../text/index';
import { domainEnums, type EnumLabels, type EnumName, type EnumValue } from './enums';
import { enLabels } from './labels.en';
import { zhLabels } from './labels.zh-CN';
import type { Language } from './language';

/** Labels of every enum of the schema, in both languages. */
export const enumLabels: Readonly<Record<Language, EnumLabels>> = { 'zh-CN': zhLabels, en: enLabels };

/** The label of a value as users see it; the value itself where the enum doesn't know it. */
export function labelOf(enumName: EnumName, value: string | boolean, language: Language): string {
  const labels: Readonly<Record<string, string>> = enumLabels[language][enumName];
  return labels[String(value)] ?? String(value);
}

/** Words that cells of imports use beside the labels. */
const synonyms: Partial<Record<EnumName, Readonly<Record<string, string>>>> = {
  Boolean: { y: 'true', n: 'false', '1': 'true', '0': 'false', 有: 'true', 无: 'false', '√': 'true' },
  Tier: { 常务委员: 'STANDING_COMMITTEE', 主席会议: 'CHAIR_MEETING', 政协委员: 'MEMBER' },
  SubmissionChannel: {
    特邀信息员: 'INFORMANT',
    信息员: 'INFORMANT',
    反映单位: 'UNIT',
    走访委员: 'VISIT',
    联系: 'LIAISON',
  },
  InformantSource: { 专业: 'PROFESSIONAL', 党派: 'DEMOCRATIC_PARTY' },
};

/**
 * The value that a text names: by its Chinese label, its English label, or the enum's own name, whatever its case and width.
 * Null when it names none. For `Boolean` the answer is `'true'` or `'false'`.
 */
export function valueOfLabel<Name extends EnumName>(enumName: Name, text: string): EnumValue<Name> | null {
  const key = normalKey(text);
  const found = Object.keys(domainEnums[enumName]).find((value) =>
    [value, labelOf(enumName, value, 'zh-CN'), labelOf(enumName, value, 'en')].some((name) => normalKey(name) === key),
  );
  return (found ?? synonyms[enumName]?.[key] ?? null) as EnumValue<Name> | null;
}
