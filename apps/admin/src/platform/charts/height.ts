/** Pixels that so many bars take, with axis and legend. */
export const heightOf = (bars: number) => 84 + bars * 34;
