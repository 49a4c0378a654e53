import { z } from 'zod';
import {
  checkInput,
  characterCount,
  line,
  nameLine,
  oneOf,
  optionalId,
  optionalLine,
  optionalMoment,
} from '../text/index';
import { Role } from './enums';

/** Lengths in characters. */
export const ACCESS_LIMITS = {
  username: 50,
  displayName: 50,
  passwordMin: 10,
  passwordMax: 200,
  tokenName: 50,
  mailAddress: 254,
} as const;

/** Han characters, letters, digits, and `.`, `_`, `-`, `@`. Compared by `normalKey`. */
const USERNAME = /^[\p{L}\p{N}._@-]+$/u;

export const username = () =>
  nameLine(ACCESS_LIMITS.username).refine((text) => text === '' || USERNAME.test(text), {
    params: { code: 'WRONG_FORMAT' },
  });

/** A new password: at least 10 characters, at most 200, taken as typed. */
export const newPassword = () =>
  z.string().superRefine((text, context) => {
    const length = characterCount(text);
    const [min, max] = [ACCESS_LIMITS.passwordMin, ACCESS_LIMITS.passwordMax];
    if (length < min) context.addIssue({ code: 'custom', params: { code: 'TOO_SHORT', min } });
    if (length > max) context.addIssue({ code: 'custom', params: { code: 'TOO_LONG', max, length } });
  });

/** One mail address, as mail servers take it; empty or missing is none. */
export const mailAddress = () =>
  optionalLine(ACCESS_LIMITS.mailAddress).refine((text) => text === null || z.email().safeParse(text).success, {
    params: { code: 'WRONG_FORMAT' },
  });

export const setMailAddressInput = z.object({ email: mailAddress() });

const roles = () =>
  z.array(oneOf(Role)).superRefine((list, context) => {
    if (list.length === 0) context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
    list.forEach((role, index) => {
      if (list.indexOf(role) !== index) {
        context.addIssue({ code: 'custom', path: [index], params: { code: 'DUPLICATE' } });
      }
    });
  });

export const createAccountInput = z.object({
  username: username(),
  password: newPassword(),
  displayName: line(ACCESS_LIMITS.displayName),
  roles: roles(),
  personId: optionalId(),
  organizationId: optionalId(),
  email: mailAddress(),
});
export type CreateAccountInput = z.output<typeof createAccountInput>;

/** What an administrator may change of an account beside its roles. */
export const updateAccountInput = createAccountInput.pick({ displayName: true, personId: true, organizationId: true });
export type UpdateAccountInput = z.output<typeof updateAccountInput>;

export const redeemResetCodeInput = z.object({ username: z.string(), code: z.string(), password: newPassword() });

export const setRolesInput = z.object({ roles: roles() });

export const changePasswordInput = z
  .object({ current: z.string(), next: newPassword() })
  .superRefine((input, context) => {
    if (input.current === input.next) {
      context.addIssue({ code: 'custom', path: ['next'], params: { code: 'SAME_AS_BEFORE' } });
    }
  });

const apiTokenInput = z.object({ name: line(ACCESS_LIMITS.tokenName), expiresAt: optionalMoment() });

/** A new API token; refuses an expiry that has passed. */
export function checkApiTokenInput(input: unknown, nowMs: number): z.output<typeof apiTokenInput> {
  const schema = apiTokenInput.refine((token) => token.expiresAt === null || token.expiresAt > nowMs, {
    path: ['expiresAt'],
    params: { code: 'IN_THE_PAST' },
  });
  return checkInput(schema, input);
}
