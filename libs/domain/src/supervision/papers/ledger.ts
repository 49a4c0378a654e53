import { endOfShanghaiDay, startOfShanghaiDay } from '../../calendar/index';
import { Refusal } from '../../refusals/index';

/** A month in Shanghai: from its first to its last millisecond. */
export interface LedgerMonth {
  /** 'YYYY-MM' */
  month: string;
  from: number;
  to: number;
}

/** @throws Refusal `BAD_USER_INPUT` unless it is a month as 'YYYY-MM' from 2000 on */
export function ledgerMonth(month: string, path = 'month'): LedgerMonth {
  const match = /^(2\d{3})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) throw new Refusal('BAD_USER_INPUT', { fields: [{ path, code: 'WRONG_FORMAT' }] });
  const last = new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
  return { month, from: startOfShanghaiDay(`${month}-01`), to: endOfShanghaiDay(`${month}-${last}`) };
}

/** When a task ended, or was opened again, in the order of time. */
export interface LedgerTurn {
  at: number;
  ended: boolean;
}

/** Where a matter stands in the ledger of a month. */
export interface LedgerEntry {
  /** Open when the month began (上月结转). */
  carriedOver: boolean;
  /** It came, or came again, in the month (本月新增). */
  added: boolean;
  /** It ended in the month (本月办结). */
  ended: boolean;
  /** Open when the month was over (结转下月). */
  carriedOn: boolean;
}

const opensAt = (registeredAt: number, turns: readonly LedgerTurn[], moment: number): boolean => {
  if (registeredAt >= moment) return false;
  const last = turns.filter(({ at }) => at < moment).at(-1);
  return last === undefined || !last.ended;
};

/**
 * The carry-over of one matter: what was carried over and what was added is what ended and what is carried on, for each
 * matter and therefore for their sums. Null for what the month has nothing to do with.
 */
export function ledgerEntry(
  matter: { registeredAt: number; turns: readonly LedgerTurn[] },
  { from, to }: Pick<LedgerMonth, 'from' | 'to'>,
): LedgerEntry | null {
  const carriedOver = opensAt(matter.registeredAt, matter.turns, from);
  const carriedOn = opensAt(matter.registeredAt, matter.turns, to + 1);
  const within = (at: number) => at >= from && at <= to;
  const came = within(matter.registeredAt) || matter.turns.some(({ at, ended }) => !ended && within(at));
  const added = !carriedOver && came;
  const ended = !carriedOn && (carriedOver || added);
  return carriedOver || added ? { carriedOver, added, ended, carriedOn } : null;
}

/** An instruction is open as long as one of its tasks is: its turns, of those of its tasks. */
export function turnsOfAll(tasks: readonly { registeredAt: number; turns: readonly LedgerTurn[] }[]): LedgerTurn[] {
  const moments = [...new Set(tasks.flatMap(({ turns }) => turns.map(({ at }) => at)))].sort(
    (one, other) => one - other,
  );
  const turns: LedgerTurn[] = [];
  for (const at of moments) {
    const ended = !tasks.some((task) => opensAt(task.registeredAt, task.turns, at + 1));
    if (ended !== (turns.at(-1)?.ended ?? false)) turns.push({ at, ended });
  }
  return turns;
}

export interface LedgerSums {
  carriedOver: number;
  added: number;
  ended: number;
  carriedOn: number;
}

/** The sums of a ledger; `carriedOver + added = ended + carriedOn`. */
export const ledgerSums = (entries: readonly LedgerEntry[]): LedgerSums => ({
  carriedOver: entries.filter((entry) => entry.carriedOver).length,
  added: entries.filter((entry) => entry.added).length,
  ended: entries.filter((entry) => entry.ended).length,
  carriedOn: entries.filter((entry) => entry.carriedOn).length,
});
