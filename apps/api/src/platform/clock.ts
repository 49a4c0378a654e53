/** The present as epoch milliseconds; tests turn it by hand. */
export type Clock = () => number;
export const systemClock: Clock = () => Date.now();
