import type { Finding } from '@sanlian/domain';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';
import type { Oversight } from './oversight';

/** One matter on a year's list as builders hand it on. */
export interface ListedMatter extends Ref {
  finding: Finding | null;
  reopened: boolean;
  task: Ref | null;
  submission: Ref;
}

/** A look-back as builders hand it on. */
export interface LookedBack extends Ref {
  year: number;
  status: 'OPEN' | 'CLOSED';
  total: number;
  missing: number;
  documentUrl: string | null;
  findings: ListedMatter[];
}

export interface FindingWishes {
  note?: string;
  attachmentIds?: string[] | null;
}

const MATTER = 'id finding reopened task { id } submission { id }';
const LOOKED_BACK = `id year status total missing documentUrl findings { ${MATTER} }`;

/** The look-back of one year, and the steps up to its report. */
export class YearEnd {
  private constructor(
    readonly oversight: Oversight,
    readonly id: string,
    readonly year: number,
  ) {}

  static async open(oversight: Oversight, year: number, by: Someone = oversight.office): Promise<YearEnd> {
    const { openLookBack } = await by.run<{ openLookBack: LookedBack }>('OpenLookBack', { year });
    return new YearEnd(oversight, openLookBack.id, year);
  }

  /** How it stands, as this viewer sees it. */
  async look(viewer: Someone = this.oversight.office): Promise<LookedBack> {
    const { lookBack } = await viewer.run<{ lookBack: LookedBack }>(
      `query ($year: Int!) { lookBack(year: $year) { ${LOOKED_BACK} } }`,
      { year: this.year },
    );
    return lookBack;
  }

  /** What `recordFinding` asks for this task, or for this submission without one. */
  input(on: { task: Ref } | { submission: Ref }, finding: Finding, wishes: FindingWishes = {}) {
    const matter = 'task' in on ? { taskId: on.task.id } : { submissionId: on.submission.id };
    return { lookBackId: this.id, ...matter, finding, note: `现场查看（${nextNumber()}）。`, ...wishes };
  }

  async find(
    on: { task: Ref } | { submission: Ref },
    finding: Finding,
    wishes: FindingWishes = {},
    by: Someone = this.oversight.bureau,
  ): Promise<ListedMatter> {
    const { recordFinding } = await by.run<{ recordFinding: ListedMatter }>(
      `mutation ($input: FindingInput!) { recordFinding(input: $input) { ${MATTER} } }`,
      { input: this.input(on, finding, wishes) },
    );
    return recordFinding;
  }

  /** Finds everything that isn't found yet, as implemented unless told otherwise. */
  async findTheRest(finding: Finding = 'IMPLEMENTED'): Promise<void> {
    for (const { finding: known, task, submission } of (await this.look()).findings)
      if (known === null) await this.find(task ? { task } : { submission }, finding);
  }

  async close(by: Someone = this.oversight.chair): Promise<LookedBack> {
    const { closeLookBack } = await by.run<{ closeLookBack: LookedBack }>(
      `mutation ($id: ID!) { closeLookBack(id: $id) { ${LOOKED_BACK} } }`,
      { id: this.id },
    );
    return closeLookBack;
  }
}
