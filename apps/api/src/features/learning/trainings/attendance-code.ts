import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { codeTimes, codeWindow, takenWindows, tidyAttendanceCode } from '@sanlian/domain';
import type { Training } from './training.entity';

/** Letters and digits that nobody mistakes for another: whoever can't scan types the code. */
const LEGIBLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

type Signed = Pick<Training, 'id' | 'codeKey'>;

/** What the codes of a training are signed with: 32 random bytes in hex. */
export const newCodeKey = (): string => randomBytes(32).toString('hex');

/** The code at the door at a moment of that day, such as `7KQM2XWD`. It is signed, so nothing of it is kept. */
export function attendanceCode(training: Signed, day: string, now: number) {
  return { code: codeOf(training, day, codeWindow(now, day)), ...codeTimes(now, day) };
}

/** Whether the code is one of those that are taken now. */
export function takesCode(training: Signed, day: string, now: number, code: string): boolean {
  const given = Buffer.from(tidyAttendanceCode(code));
  return takenWindows(now, day).some((window) => {
    const expected = Buffer.from(codeOf(training, day, window));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

function codeOf({ id, codeKey }: Signed, day: string, window: number): string {
  const signature = createHmac('sha256', codeKey).update(`${id} ${day} ${window}`).digest();
  return Array.from(signature.subarray(0, LENGTH), (byte) => LEGIBLE[byte % LEGIBLE.length]).join('');
}
