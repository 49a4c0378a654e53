/** Points as the format counts lengths: in twentieths. */
export const points = (pt: number): number => Math.round(pt * 20);
/** Millimetres as the format counts lengths. */
export const millimetres = (mm: number): number => Math.round((mm / 25.4) * 1440);
/** Points as the format counts type: in halves. */
export const halfPoints = (pt: number): number => Math.round(pt * 2);

/** Sizes of type and lines in points. */
export const TYPE = {
  title: 22,
  body: 16,
  line: 28,
  /** Tables and what stands in small. */
  small: 12,
  smallLine: 18,
} as const;
