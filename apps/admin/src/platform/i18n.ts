import { enumLabels } from '@sanlian/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { frameworkChinese } from './framework-chinese';
import { platformTexts } from './platform-texts';
import { currentLocale, locales, type Locale } from './preferences';
import { timelineTexts } from './timeline-texts';
import { mergeMessages, messagesIn, type Messages, type Texts } from './texts';

const sources: Texts[] = [platformTexts, timelineTexts];
export const addTexts = (texts: Texts) => void sources.push(texts);

const built = new Map<Locale, Messages>();
function messagesOf(locale: Locale): Messages {
  const known = built.get(locale);
  if (known) return known;
  const language = locale === 'en' ? 'en' : 'zh';
  const framework = language === 'en' ? englishMessages : frameworkChinese;
  const messages = mergeMessages(
    framework as unknown as Messages,
    enumLabels[locale] as unknown as Messages,
    ...sources.map((texts) => messagesIn(language, texts)),
  );
  built.set(locale, messages);
  return messages;
}

/** A text outside of components, by its dotted key. */
export function textIn(locale: Locale, key: string): string {
  let at: string | Messages | undefined = messagesOf(locale);
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined;
  return typeof at === 'string' ? at : key;
}

/** Made once all slices have added their texts. */
export const makeI18nProvider = () =>
  polyglotI18nProvider(
    (locale) => messagesOf(locale as Locale) as unknown as TranslationMessages,
    currentLocale(),
    [...locales],
    { allowMissing: true },
  );
