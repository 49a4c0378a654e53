/** Pixels that so many bars take, with their axis. */
export const heightOf = (bars: number) => 52 + bars * 34;
