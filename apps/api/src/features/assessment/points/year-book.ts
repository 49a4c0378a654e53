import {
  assessPeople,
  assessSectors,
  assessUnits,
  countsOfSectors,
  scoreYear,
  type AssessedPerson,
  type AssessedSector,
  type AssessedUnit,
  type AssessmentGroup,
  type Candidate,
  type DutyRule,
  type YearFacts,
  type YearScore,
} from '@sanlian/domain';
import { sql } from '../../../platform';
import { readRules, type RulesOfYear } from '../duties/rule-sets';
import type { Ask } from './ask';
import { readFacts } from './facts.reads';
import { readCandidates } from './roster.reads';

/** A year as it stands: what happened and who takes part. Everything else is worked out from it, by any rules. */
export class YearBook {
  private constructor(
    readonly year: number,
    readonly rules: RulesOfYear,
    readonly facts: YearFacts,
    private readonly candidates: readonly Candidate[],
    private readonly sectorIds: readonly string[],
    private readonly organizations: readonly { id: string; isUnit: boolean }[],
  ) {}

  /** Nine statements, however much happened. */
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

  score(rules: readonly DutyRule[] = this.rules.rules): YearScore {
    return scoreYear(this.facts, rules);
  }

  people(
    group: AssessmentGroup,
    rules: readonly DutyRule[] = this.rules.rules,
    score: YearScore = this.score(rules),
  ): AssessedPerson[] {
    return assessPeople({ year: this.year, group, rules }, score, this.candidates);
  }

  sectors(): AssessedSector[] {
    return assessSectors(this.sectorIds, this.people('MEMBERS'), countsOfSectors(this.facts));
  }

  /** The reporting units, and whatever other organization reported something. */
  units(): AssessedUnit[] {
    const score = this.score();
    const units = this.organizations.filter(({ id, isUnit }) => isUnit || score.counts.has(id) || score.earned.has(id));
    return assessUnits(
      units.map(({ id }) => id),
      score,
    );
  }
}
