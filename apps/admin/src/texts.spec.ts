import { expect, test } from 'vitest';
import { eachText, type Texts } from './platform/texts';

const modules = import.meta.glob<Record<string, Texts>>(['./features/*/messages.ts', './platform/*-texts.ts'], {
  eager: true,
});
const texts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((tree) =>
    [...eachText(tree)].map(([key, text]) => ({ key: `${file} ${key}`, text })),
  ),
);
const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();
const han = /\p{Script=Han}/u;

/** English has a singular beside the plural; both name the same things. */
const forms = (text: string) => text.split('||||').map((form) => placeholders(form).join());

test('every text stands in both languages, with the same placeholders', () => {
  expect(texts.length).toBeGreaterThan(100);
  const wrong = texts.filter(
    ({ text: [zh, en] }) => !zh.trim() || !en.trim() || forms(en).some((form) => form !== placeholders(zh).join()),
  );
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

test('the Chinese text is Chinese and the English one is not, but for the names of languages', () => {
  const wrong = texts.filter(
    ({ key, text: [zh, en] }) =>
      !key.endsWith('switchLanguage') &&
      (han.test(en) || (/\p{L}/u.test(zh.replace(/%\{\w+\}/g, '')) && !han.test(zh))),
  );
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

test('Chinese texts use full-width punctuation', () => {
  const wrong = texts.filter(({ text: [zh] }) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(zh));
  expect(wrong.map(({ key }) => key)).toEqual([]);
});
