/** Length in characters as people count them: 𠮷 and 😀 are one each. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const FORBIDDEN_IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;
const FORBIDDEN_IN_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/** Control characters and lone surrogates; line breaks and tabs are welcome in a text, not in a line. */
export function hasForbiddenCharacters(text: string, kind: 'line' | 'text'): boolean {
  return (kind === 'line' ? FORBIDDEN_IN_LINE : FORBIDDEN_IN_TEXT).test(text);
}

/** Key under which two spellings of one name are equal: full-width, case and outer or repeated blanks don't matter. */
export function normalKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A text as it is stored: line breaks are `\n`, lines have no trailing blanks, no blank lines at either end. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
