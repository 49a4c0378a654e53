import { createHash, randomBytes, randomInt } from 'node:crypto';

/** API tokens are told from session tokens by this beginning. */
export const API_TOKEN_PREFIX = 'slt_';

/** An opaque random token of 32 bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Tokens and codes are kept as SHA-256 in hex: they are too random to be guessed from it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Letters and digits that nobody mistakes for another when reading from paper. */
const LEGIBLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A one-time code for paper, such as `7KQM-2XWD-R9TA-HN4C`. */
export function newResetCode(): string {
  const pick = () => LEGIBLE[randomInt(LEGIBLE.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, pick).join('')).join('-');
}

/** The code as it is compared: case, blanks and dashes don't matter. */
export const tidyResetCode = (code: string): string => code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');

/** A made-up password for the first administrator, as legible as a code. */
export const newPasswordText = (): string => newResetCode().toLowerCase();
