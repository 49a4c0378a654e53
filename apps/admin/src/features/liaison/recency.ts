import { useTheme } from '@mui/material';
import { contactRecency, daysSinceContact, type ContactRecency } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { serverNow } from '../../platform/clock';

/**
 * From long silence to a recent contact. The steps differ in lightness as well as in hue, so that they hold without telling
 * red from green; each has a contrast of 3 and more to its ground. What was never heard is drawn as an outline.
 */
const colours = {
  light: { NEVER: '#7c2d12', OVER_180: '#b3261e', OVER_90: '#c26a00', OVER_30: '#3d8bb5', RECENT: '#0f4c5c' },
  dark: { NEVER: '#fca5a5', OVER_180: '#f2705f', OVER_90: '#f5b94e', OVER_30: '#5fa8d3', RECENT: '#a7ecdc' },
} as const satisfies Record<'light' | 'dark', Record<ContactRecency, string>>;

/** The colour of each step in the look of the page. */
export function useRecencyColours(): Readonly<Record<ContactRecency, string>> {
  return colours[useTheme().palette.mode];
}

export const recencyOf = (lastContactAt: number | null): ContactRecency => contactRecency(lastContactAt, serverNow());

/** How long ago the last contact was, in words. */
export function useSince() {
  const translate = useTranslate();
  return (lastContactAt: number | string | null): string => {
    if (lastContactAt === null) return translate('liaison.recency.NEVER');
    const moment = typeof lastContactAt === 'string' ? Date.parse(lastContactAt) : lastContactAt;
    const days = daysSinceContact(moment, serverNow());
    return days === 0 ? translate('liaison.today') : translate('liaison.daysAgo', { smart_count: days });
  };
}
