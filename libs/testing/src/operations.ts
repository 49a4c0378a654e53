import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../contract/operations/', import.meta.url));
const texts = readdirSync(directory).map((name) => readFileSync(`${directory}${name}`, 'utf8'));

/**
 * The text of an operation that the product promises (`libs/contract/operations`), with the fragments of its file, as a
 * client sends it together with `operationName`.
 * @throws Error when nothing of that name is promised
 */
export function promisedOperation(name: string): string {
  const text = texts.find((each) => new RegExp(`^(query|mutation|subscription) ${name}\\b`, 'm').test(each));
  if (!text) throw new Error(`${name} is not promised in libs/contract/operations`);
  const definitions = text.split(/^(?=(?:query|mutation|subscription|fragment) )/m);
  const definition = (pattern: RegExp) => definitions.find((each) => pattern.test(each)) ?? '';
  const used = new Map<string, string>();
  const collect = (part: string) => {
    for (const [, fragment] of part.matchAll(/\.\.\.(\w+)/g)) {
      if (!fragment || used.has(fragment)) continue;
      used.set(fragment, definition(new RegExp(`^fragment ${fragment}\\b`)));
      collect(used.get(fragment) ?? '');
    }
  };
  const operation = definition(new RegExp(`^(query|mutation|subscription) ${name}\\b`));
  collect(operation);
  return [operation, ...used.values()].join('\n');
}
