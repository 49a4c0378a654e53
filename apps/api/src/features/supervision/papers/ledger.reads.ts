import {
  ledgerEntry,
  turnsOfAll,
  type LedgerEntry,
  type LedgerMonth,
  type LedgerTurn,
  type Level,
  type TaskOutcome,
  type TaskStatus,
} from '@sanlian/domain';
import { col, select, sql, within, type Context, type Sql } from '../../../platform';
import { taskCancelled, taskClosed, taskReopened } from '../supervision.events';

interface Named {
  name: string;
}

/** A task in the ledger of a month, with where it stands. */
export interface LedgerTask extends LedgerEntry {
  id: string;
  number: string;
  status: TaskStatus;
  submission: { number: string | null; title: string };
  instruction: LedgerInstructionRow;
  leadOrganization: Named | null;
  assistingOrganizations: Named[];
  responsibleViceChair: Named | null;
  registeredAt: Date;
  assignedAt: Date | null;
  dueAt: Date;
  closedAt: Date | null;
  outcome: TaskOutcome | null;
  turns: LedgerTurn[];
}

interface LedgerInstructionRow {
  id: string;
  leaderName: string | null;
  leaderTitle: string | null;
  level: Level;
  text: string | null;
  givenAt: Date;
  recordedAt: Date;
}

/** An instruction in the ledger of a month, with its tasks. */
export interface LedgerInstruction extends LedgerEntry, LedgerInstructionRow {
  tasks: LedgerTask[];
  /** When the last of its tasks ended; null while one is open. */
  endedAt: number | null;
}

const NAME = { name: true } as const;
const SHAPE = select({
  ...{ id: true, number: true, status: true, registeredAt: true, assignedAt: true, dueAt: true, closedAt: true },
  ...{ outcome: true, leadOrganization: NAME, assistingOrganizations: NAME, responsibleViceChair: NAME },
  submission: { number: true, title: true },
  instruction: {
    ...{ id: true, leaderName: true, leaderTitle: true, level: true },
    text: true,
    givenAt: true,
    recordedAt: true,
  },
});
const PORTION = 500;

/** Not closed for good before the month: nothing else can stand in its ledger. */
const livedIn = (alias: string, { from }: LedgerMonth): Sql =>
  sql`(${col(alias, 'closedAt')} IS NULL OR ${col(alias, 'closedAt')} >= ${from})`;

/** The tasks that were there by the end of the month and fit, as the viewer reads them, oldest number first. */
async function tasksUntil(context: Context, { to }: LedgerMonth, fits: (alias: string) => Sql): Promise<LedgerTask[]> {
  const tasks: LedgerTask[] = [];
  const query = {
    where: [(alias: string) => sql`${col(alias, 'registeredAt')} <= ${to}`, fits],
    order: (['year', 'sequenceInYear'] as const).map((key) => ({
      by: (alias: string) => col(alias, key),
      direction: 'ASC' as const,
    })),
  };
  for await (const rows of context.platform.reads.portions(context, 'SupervisionTask', SHAPE, query, PORTION)) {
    const portion = rows as unknown as LedgerTask[];
    const turns = await turnsOf(
      context,
      portion.map(({ id }) => id),
    );
    tasks.push(...portion.map((task) => ({ ...task, turns: turns.get(task.id) ?? closedWithoutTrace(task) })));
  }
  return tasks;
}

const ENDS = [taskClosed.kind, taskCancelled.kind];

/** When these tasks ended and were opened again, by their ids. */
async function turnsOf({ platform }: Context, ids: readonly string[]): Promise<Map<string, LedgerTurn[]>> {
  const kinds = within(col('e', 'kind'), [...ENDS, taskReopened.kind]);
  const statement = sql`SELECT e.subjectId AS id, e.kind AS kind, e.at AS at FROM domain_event e WHERE ${within(col('e', 'subjectId'), ids)} AND ${kinds} ORDER BY e.sequence`;
  const turns = new Map<string, LedgerTurn[]>();
  for (const { id, kind, at } of await platform.database.read(statement.text, statement.params)) {
    const known = turns.get(String(id)) ?? [];
    known.push({ at: Number(at), ended: ENDS.includes(String(kind)) });
    turns.set(String(id), known);
  }
  return turns;
}

/** For tasks that came in closed. */
const closedWithoutTrace = ({ closedAt }: LedgerTask): LedgerTurn[] =>
  closedAt === null ? [] : [{ at: closedAt.getTime(), ended: true }];

/** The tasks of a month's ledger (督办台账). */
export async function readTaskLedger(context: Context, month: LedgerMonth): Promise<LedgerTask[]> {
  return (await tasksUntil(context, month, (alias) => livedIn(alias, month))).flatMap((task) => {
    const entry = ledgerEntry({ registeredAt: task.registeredAt.getTime(), turns: task.turns }, month);
    return entry ? [{ ...task, ...entry }] : [];
  });
}

/** The instructions of a month's ledger (批示台账), by the day on which they were given. */
export async function readInstructionLedger(context: Context, month: LedgerMonth): Promise<LedgerInstruction[]> {
  const byInstruction = new Map<string, LedgerTask[]>();
  const withOne = (alias: string) =>
    sql`${col(alias, 'instructionId')} IN (SELECT lt.instructionId FROM supervision_task lt WHERE ${livedIn('lt', month)})`;
  for (const task of await tasksUntil(context, month, withOne)) {
    const known = byInstruction.get(task.instruction.id) ?? [];
    known.push(task);
    byInstruction.set(task.instruction.id, known);
  }
  return [...byInstruction.values()]
    .flatMap((tasks): LedgerInstruction[] => {
      const { instruction } = tasks[0]!;
      const turns = turnsOfAll(tasks.map((task) => ({ registeredAt: task.registeredAt.getTime(), turns: task.turns })));
      const entry = ledgerEntry({ registeredAt: instruction.recordedAt.getTime(), turns }, month);
      const last = turns.filter(({ at }) => at <= month.to).at(-1);
      return entry ? [{ ...instruction, ...entry, tasks, endedAt: last?.ended ? last.at : null }] : [];
    })
    .sort((one, other) => one.givenAt.getTime() - other.givenAt.getTime());
}
