import {
  checkInput,
  cycleYearInput,
  readsAllAssessments,
  readsConfidences,
  showsRow,
  type AssessedPerson,
  type AssessedSector,
  type AssessedUnit,
  type AssessmentGroup,
  type ShownTo,
} from '@sanlian/domain';
import { hasRole, sql, type Context } from '../../../platform';
import { readCopy, readStanding, type CycleStanding } from '../cycle/standing';
import { asking } from './ask';
import { openBook } from './books';
import type { YearBook } from './year-book';

/** A year's assessment as one viewer sees it: the frozen copy once published, otherwise worked out now (A2, A3). */
export class Results {
  private constructor(
    private readonly context: Context,
    readonly standing: CycleStanding,
    /** Worked out; null where the frozen copy is shown. */
    private readonly book: YearBook | null,
    private readonly to: ShownTo,
    readonly ruleVersion: number,
  ) {}

  /** `live`: worked out also where it is published, for those who read all assessments. */
  static async of(context: Context, asked: number, live = false): Promise<Results> {
    const { year } = checkInput(cycleYearInput, { year: asked });
    const ask = asking(context.platform);
    const { roles, personId } = context.actor;
    const standing = await readStanding(ask, year);
    const frozen = standing.state === 'PUBLISHED' && !(live && readsAllAssessments(roles));
    const book = frozen ? null : await openBook(context.platform, year);
    const { state, scope } = standing;
    const to = { state, scope, roles, personId, convenes: await convenedBy(context) };
    return new Results(context, standing, book, to, book?.rules.version ?? standing.ruleVersion ?? 0);
  }

  /** Everybody of the group, whoever asks. */
  private async everybody(group: AssessmentGroup): Promise<readonly AssessedPerson[]> {
    return this.book?.people(group) ?? readCopy<AssessedPerson>(this.ask, this.standing.year, group);
  }

  /** The rows that are shown to the viewer (A3). */
  async people(group: AssessmentGroup): Promise<AssessedPerson[]> {
    const rows = (await this.everybody(group)).filter((row) => showsRow(row, this.to));
    return rows.map((row) => (this.confides(row) ? row : { ...row, exemptionReason: null }));
  }

  /** Sector totals: for everybody once published; before, for those who read all and each convener their own. */
  async sectors(): Promise<readonly AssessedSector[]> {
    const rows = this.book?.sectors() ?? (await readCopy<AssessedSector>(this.ask, this.standing.year, 'SECTORS'));
    return this.showsTotals ? rows : rows.filter(({ sectorId }) => this.to.convenes.has(sectorId));
  }

  /** The same for units. */
  async units(): Promise<readonly AssessedUnit[]> {
    const rows = this.book?.units() ?? (await readCopy<AssessedUnit>(this.ask, this.standing.year, 'UNITS'));
    const own = this.context.actor.organizationId;
    return this.showsTotals ? rows : rows.filter(({ organizationId }) => organizationId === own);
  }

  private get ask() {
    return asking(this.context.platform);
  }

  private get showsTotals(): boolean {
    return this.standing.state === 'PUBLISHED' || readsAllAssessments(this.to.roles);
  }

  private confides({ personId, sectorId }: AssessedPerson): boolean {
    const { roles, convenes } = this.to;
    return readsConfidences(roles) || personId === this.to.personId || (sectorId !== null && convenes.has(sectorId));
  }
}

/** The sectors that the viewer convenes. */
export async function convenedBy({ platform, actor }: Context): Promise<Set<string>> {
  if (actor.personId === null || !hasRole(actor, 'SECTOR_CONVENER')) return new Set();
  const rows = await asking(platform)(sql`SELECT s.id FROM sector s WHERE s.convenerId = ${actor.personId}`);
  return new Set(rows.map(({ id }) => String(id)));
}
