import type { FieldProblem, MessageParams, RefusalCode } from '../refusals/index';
import type { Catalog } from './catalog';
import { en } from './en';
import type { Language } from './language';
import { zhCN } from './zh-CN';

/** The texts of every language. */
export const catalogs: Readonly<Record<Language, Catalog>> = { 'zh-CN': zhCN, en };

/** The text with its `{parameters}` filled in; missing ones become empty. */
export function fillIn(text: string, params: Readonly<Record<string, string | number | null | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')).trim();
}

/** The message of a refusal in the caller's language. */
export function messageOf(code: RefusalCode, params: MessageParams, language: Language): string {
  const { refusals, refusalsOf } = catalogs[language];
  return fillIn(refusalsOf[code]?.[params.of ?? ''] ?? refusals[code], params);
}

/** The message of one field's problem, with its limits where they are known. */
export function fieldMessageOf(problem: Pick<FieldProblem, 'code' | 'params'>, language: Language): string {
  const { fields, fieldsWithLimits } = catalogs[language];
  const params = problem.params ?? {};
  const detailed = fieldsWithLimits[problem.code];
  const needed = [...(detailed ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const isKnown = detailed !== undefined && needed.every((name) => params[name] !== undefined);
  return fillIn(isKnown ? detailed : fields[problem.code], params);
}
