import type { IXmlableObject } from 'docx';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; control characters, which XML doesn't know, are left out. */
export const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  text.replace(/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (char) => ESCAPES[char] ?? '');

type Child = string | number | undefined | Record<string, unknown>;

const attributesOf = (value: unknown): string =>
  Object.entries((value as { _attr?: Record<string, unknown> } | null)?._attr ?? {})
    .map(([name, text]) => (text === undefined ? '' : ` ${name}="${escaped(String(text))}"`))
    .join('');

/** The XML of what the library's components prepare: `{ 'w:p': [{ _attr: … }, { 'w:r': … }, 'text'] }`. */
export function xmlOf(prepared: IXmlableObject | Record<string, unknown>): string {
  return Object.entries(prepared)
    .map(([name, value]) => {
      const children: Child[] = Array.isArray(value) ? value : typeof value === 'object' ? [] : [value as Child];
      let attributes = attributesOf(value);
      let content = '';
      for (const child of children) {
        if (child === undefined || child === null) continue;
        if (typeof child !== 'object') content += escaped(String(child));
        else if ('_attr' in child) attributes += attributesOf(child);
        else content += xmlOf(child);
      }
      return content ? `<${name}${attributes}>${content}</${name}>` : `<${name}${attributes}/>`;
    })
    .join('');
}
