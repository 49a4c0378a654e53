/** Direction of a sorted list. */
export const SortOrder = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortOrder = keyof typeof SortOrder;
