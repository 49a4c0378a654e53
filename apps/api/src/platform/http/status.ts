import type { RefusalCode } from '@sanlian/domain';

const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  BAD_CREDENTIALS: 401,
  FORBIDDEN: 403,
  READ_ONLY_TOKEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  FILE_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** The HTTP status of a refusal on plain routes. GraphQL answers 200 and names the code. */
export const statusOf = (code: RefusalCode): number => STATUS[code] ?? 400;
