import type { Candidate, InformantSource, Term, Tier } from '@sanlian/domain';
import { sql } from '../../../platform';
import type { Ask } from './ask';

/** Everybody who could be assessed, with what is recorded of them for a year: four statements. */
export async function readCandidates(ask: Ask, year: number): Promise<Candidate[]> {
  const [people, terms, exempt, recorded] = [
    await ask(sql`SELECT p.id, p.nameKey, p.tier, p.informantSource, p.sectorId, p.active FROM person p`),
    await readTerms(ask),
    await readExemptions(ask, year),
    await readRecorded(ask, year),
  ];
  return people.map((row): Candidate => {
    const id = String(row.id);
    return {
      id,
      nameKey: String(row.nameKey),
      tier: row.tier as Tier | null,
      informantSource: row.informantSource as InformantSource | null,
      sectorId: row.sectorId as string | null,
      active: Number(row.active) === 1,
      terms: terms.get(id) ?? [],
      exemptionReason: exempt.get(id) ?? null,
      recorded: recorded.get(id) ?? NOTHING,
    };
  });
}

const NOTHING: ReadonlyMap<string, number> = new Map();

async function readTerms(ask: Ask): Promise<Map<string, Term[]>> {
  const terms = new Map<string, Term[]>();
  for (const row of await ask(sql`SELECT m.personId, m.term, m.joinedOn, m.leftOn FROM membership m`)) {
    const { term, joinedOn, leftOn } = row as unknown as Term;
    terms.set(String(row.personId), [...(terms.get(String(row.personId)) ?? []), { term, joinedOn, leftOn }]);
  }
  return terms;
}

async function readExemptions(ask: Ask, year: number): Promise<Map<string, string>> {
  const rows = await ask(
    sql`SELECT e.personId, e.reason FROM assessment_exemption e WHERE e.year = ${year} AND e.endedAt IS NULL`,
  );
  return new Map(rows.map(({ personId, reason }) => [String(personId), String(reason)]));
}

async function readRecorded(ask: Ask, year: number): Promise<Map<string, Map<string, number>>> {
  const recorded = new Map<string, Map<string, number>>();
  const rows = await ask(
    sql`SELECT d.personId, d.dutyKey, SUM(${sql`d.\`count\``}) AS done FROM duty_record d WHERE d.year = ${year} AND d.removedAt IS NULL GROUP BY d.personId, d.dutyKey`,
  );
  for (const { personId, dutyKey, done } of rows) {
    const own = recorded.get(String(personId)) ?? new Map<string, number>();
    recorded.set(String(personId), own.set(String(dutyKey), Number(done)));
  }
  return recorded;
}
