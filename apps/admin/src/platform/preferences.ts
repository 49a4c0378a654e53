import { localStorageStore } from 'react-admin';

/** What this browser remembers: language, theme, large type, list settings. */
export const preferences = localStorageStore(undefined, 'sanlian');

export const locales = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;
export type Locale = (typeof locales)[number]['locale'];

/** The language chosen in this browser; Chinese until somebody chooses. */
export const currentLocale = (): Locale => preferences.getItem<Locale>('locale', 'zh-CN') as Locale;

export const largeTypeKey = 'largeType';
