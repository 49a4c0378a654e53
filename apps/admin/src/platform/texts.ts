/** One text in both languages, side by side: Chinese first. Placeholders are polyglot's `%{name}`. */
export type Text = readonly [zh: string, en: string];
export interface Texts {
  [key: string]: Text | Texts;
}
export interface Messages {
  [key: string]: string | Messages;
}

const isText = (value: Text | Texts): value is Text => Array.isArray(value);

/** The messages of one language out of texts in both. */
export function messagesIn(language: 'zh' | 'en', texts: Texts): Messages {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      isText(value) ? value[language === 'zh' ? 0 : 1] : messagesIn(language, value),
    ]),
  );
}

/** Merges message trees; what comes later wins. */
export function mergeMessages(...trees: Messages[]): Messages {
  const merged: Messages = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      merged[key] = typeof value === 'object' && typeof before === 'object' ? mergeMessages(before, value) : value;
    }
  }
  return merged;
}

/** Every text with its key, for tests. */
export function* eachText(texts: Texts, path = ''): Generator<[key: string, text: Text]> {
  for (const [key, value] of Object.entries(texts)) {
    if (isText(value)) yield [path + key, value];
    else yield* eachText(value, `${path}${key}.`);
  }
}
