import { preferences } from '../../../platform/preferences';

/** The wall's colours: every text keeps a contrast of 7 and more with its ground (WCAG AAA), by day and by night. */
export const wallColours = {
  light: { ground: '#ffffff', text: '#0b1a20', soft: '#3d4b51', accent: '#0c3a46', seal: '#82291a', line: '#c9cfcb' },
  dark: { ground: '#0a1216', text: '#f4f8f9', soft: '#c0cdd2', accent: '#a9dbe6', seal: '#f8b9a7', line: '#33444c' },
} as const;
export type WallMode = keyof typeof wallColours;

/** Type in parts of the window's width, so that it reads alike on every screen; never below what a phone needs. */
export const wallType = (parts: number, rem = 1) => `max(calc(${parts}vw * var(--wall-type)), ${rem}rem)`;
/** The frame around the text, which + and − leave as it is. */
export const frameType = (parts: number, rem = 0.875) => `max(${parts}vw, ${rem}rem)`;

export const TYPE_STEPS = [0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;
/** The next larger or smaller type; stays at the ends. */
export function typeStep(now: number, by: 1 | -1): number {
  const at = TYPE_STEPS.findIndex((step) => step >= now);
  const next = Math.min(TYPE_STEPS.length - 1, Math.max(0, (at < 0 ? TYPE_STEPS.length - 1 : at) + by));
  return TYPE_STEPS[next] as number;
}

const modeKey = 'wall.mode';
const typeKey = 'wall.type';
/** What this browser remembers of its wall. */
export const wallPreferences = {
  mode: () => preferences.getItem<WallMode>(modeKey, 'light') as WallMode,
  keepMode: (mode: WallMode) => preferences.setItem(modeKey, mode),
  type: () => preferences.getItem<number>(typeKey, 1) as number,
  keepType: (type: number) => preferences.setItem(typeKey, type),
};
