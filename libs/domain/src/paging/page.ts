import { Refusal } from '../refusals/index';

/** A page holds 25 rows unless asked otherwise, at least 1 and at most 200. */
export const PAGE_LIMITS = { default: 25, min: 1, max: 200 } as const;

export interface PageRequest {
  limit: number;
  offset: number;
  after: string | null;
}

/** The page asked for, with its defaults; refuses limits outside 1 to 200, negative offsets, and `after` with an offset. */
export function checkPage(
  input?: {
    limit?: number | null;
    offset?: number | null;
    after?: string | null;
  } | null,
): PageRequest {
  const limit = input?.limit ?? PAGE_LIMITS.default;
  const offset = input?.offset ?? 0;
  const after = input?.after ? input.after : null;
  if (limit < PAGE_LIMITS.min || limit > PAGE_LIMITS.max) {
    const params = { min: PAGE_LIMITS.min, max: PAGE_LIMITS.max };
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'page.limit', code: 'OUT_OF_RANGE', params }] });
  }
  if (offset < 0) {
    throw new Refusal('BAD_USER_INPUT', {
      fields: [{ path: 'page.offset', code: 'OUT_OF_RANGE', params: { min: 0 } }],
    });
  }
  if (after !== null && offset > 0) {
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'page.after', code: 'NOT_ALLOWED' }] });
  }
  return { limit, offset, after };
}
