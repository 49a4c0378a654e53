import { assessmentState, type AssessmentState, type PublicationScope } from '@sanlian/domain';
import { sql, type Row } from '../../../platform';
import type { Ask } from '../points/ask';
import type { CopyPart } from './assessment-copy.entity';

/** Where a year's assessment stands; a year of which nothing is recorded is open. */
export interface CycleStanding {
  year: number;
  state: AssessmentState;
  scope: PublicationScope;
  checkFrom: string | null;
  checkUntil: string | null;
  publishedAt: number | null;
  ruleVersion: number | null;
}

export async function readStanding(ask: Ask, year: number): Promise<CycleStanding> {
  const [row] = await ask(
    sql`SELECT c.scope, c.checkFrom, c.checkUntil, c.publishedAt, c.ruleVersion FROM assessment_cycle c WHERE c.year = ${year}`,
  );
  return standingOf(year, row);
}

function standingOf(year: number, row: Row | undefined): CycleStanding {
  const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const checkUntil = (row?.checkUntil as string | null | undefined) ?? null;
  const publishedAt = numberOf(row?.publishedAt);
  return {
    year,
    state: assessmentState({ checkUntil, publishedAt }),
    scope: (row?.scope as PublicationScope | undefined) ?? 'BASIC',
    checkFrom: (row?.checkFrom as string | null | undefined) ?? null,
    checkUntil,
    publishedAt,
    ruleVersion: numberOf(row?.ruleVersion),
  };
}

/** A3: a part of the copy that publication froze. */
export async function readCopy<Item>(ask: Ask, year: number, part: CopyPart): Promise<Item[]> {
  const [copy] = await ask(
    sql`SELECT c.${sql`\`rows\``} AS ${sql`\`rows\``} FROM assessment_copy c WHERE c.year = ${year} AND c.part = ${part}`,
  );
  return copy ? (JSON.parse(String(copy.rows)) as Item[]) : [];
}
