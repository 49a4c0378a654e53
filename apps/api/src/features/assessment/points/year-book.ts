import {
  assessPeople,
  assessSectors,
  assessUnits,
  countsOfSectors,
  linesOf,
  scoreYear,
  type AssessedPerson,
  type AssessedSector,
  type AssessedUnit,
  type AssessmentGroup,
  type Candidate,
  type DutyRule,
  type PointLine,
  type YearFacts,
  type YearScore,
} from '@sanlian/domain';
import { sql } from '../../../platform';
import { readRules, type RulesOfYear } from '../duties/rule-sets';
import type { Ask } from './ask';
import { readFacts } from './facts.reads';
import { readCandidates } from './roster.reads';

/** A year as it stood when it was read: what happened and who takes part. Everything else is worked out, once. */
export class YearBook {
  private scored: YearScore | null = null;
  private readonly groups = new Map<AssessmentGroup, readonly AssessedPerson[]>();

  private constructor(
    readonly year: number,
    readonly rules: RulesOfYear,
    private readonly facts: YearFacts,
    private readonly candidates: readonly Candidate[],
    private readonly sectorIds: readonly string[],
    private readonly organizations: readonly { id: string; isUnit: boolean }[],
  ) {}

  /** Ten statements, however much happened in the year. */
  static async open(ask: Ask, year: number): Promise<YearBook> {
    return new YearBook(
      year,
      await readRules(ask, year),
      await readFacts(ask, year),
      await readCandidates(ask, year),
      (await ask(sql`SELECT s.id FROM sector s ORDER BY s.codeKey`)).map(({ id }) => String(id)),
      (await ask(sql`SELECT o.id, o.kind FROM organization o ORDER BY o.nameKey`)).map(({ id, kind }) => ({
        id: String(id),
        isUnit: kind === 'REPORTING_UNIT',
      })),
    );
  }

  people(group: AssessmentGroup): readonly AssessedPerson[] {
    const known = this.groups.get(group);
    if (known) return known;
    const rows = this.assess(group, this.rules.rules, this.score);
    this.groups.set(group, rows);
    return rows;
  }

  /** What other rules would make of the group (what-if). */
  underRules(group: AssessmentGroup, rules: readonly DutyRule[]): readonly AssessedPerson[] {
    return this.assess(group, rules, scoreYear(this.facts, rules));
  }

  sectors(): readonly AssessedSector[] {
    return assessSectors(this.sectorIds, this.people('MEMBERS'), countsOfSectors(this.facts));
  }

  /** The reporting units, and whatever other organization reported something. */
  units(): readonly AssessedUnit[] {
    const { counts, earned } = this.score;
    const units = this.organizations.filter(({ id, isUnit }) => isUnit || counts.has(id) || earned.has(id));
    return assessUnits(
      units.map(({ id }) => id),
      this.score,
    );
  }

  /** What brought somebody points. */
  linesOf(id: string): readonly PointLine[] {
    return linesOf(this.facts, this.rules.rules, id);
  }

  private get score(): YearScore {
    this.scored ??= scoreYear(this.facts, this.rules.rules);
    return this.scored;
  }

  private assess(group: AssessmentGroup, rules: readonly DutyRule[], score: YearScore): readonly AssessedPerson[] {
    return assessPeople({ year: this.year, group, rules }, score, this.candidates);
  }
}
