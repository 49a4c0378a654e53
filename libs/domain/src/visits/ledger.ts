import { Refusal, type FieldProblem } from '../refusals/index';
import { wholeNumber } from '../text/index';

/** What a ledger of visits (走访台账) covers: a year, or one half of it. */
export interface VisitLedgerPeriod {
  year: number;
  half: 1 | 2 | null;
}

/**
 * The period as an address names it.
 * @throws Refusal `BAD_USER_INPUT` for anything that is no year, or no half of one
 */
export function visitLedgerPeriod(year: string, half: string): VisitLedgerPeriod {
  const fields: FieldProblem[] = [];
  if (!/^\d{4}$/.test(year) || !wholeNumber(2000, 9999).safeParse(Number(year)).success)
    fields.push({ path: 'year', code: 'WRONG_FORMAT' });
  if (!['', '1', '2'].includes(half)) fields.push({ path: 'half', code: 'WRONG_FORMAT' });
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
  return { year: Number(year), half: half === '' ? null : (Number(half) as 1 | 2) };
}

/** 2026年上半年走访台账 */
export const visitLedgerTitle = ({ year, half }: VisitLedgerPeriod): string =>
  `${year}年${half === null ? '' : half === 1 ? '上半年' : '下半年'}走访台账`;
