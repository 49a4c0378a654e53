import type { Finding, SupervisionForm } from '@sanlian/domain';
import { secretaryOf, select, type Platform } from '../../../platform';
import { withGroups } from './look-back.groups';

interface Named {
  name: string;
}
export interface FoundMatter {
  task: { number: string } | null;
  submission: { number: string; title: string };
  finding: Finding;
  note: string;
  at: Date;
  leadOrganization: Named | null;
  forms: SupervisionForm[];
  reopened: boolean;
}
/** A closed look-back with everything in it, as its report tells it. */
export interface ClosedLookBack {
  year: number;
  openedAt: Date;
  closedAt: Date;
  summary: { finding: Finding; count: number }[];
  byDepartment: { organization: Named | null; finding: Finding; count: number }[];
  byForm: { form: SupervisionForm; finding: Finding; count: number }[];
  /** By the number of the submission. */
  findings: FoundMatter[];
}

const NAME = { name: true } as const;
const SHAPE = select({
  ...{ id: true, year: true, openedAt: true, closedAt: true },
  summary: { finding: true, count: true },
  byDepartment: { organization: NAME, finding: true, count: true },
  byForm: { form: true, finding: true, count: true },
  findings: {
    task: { number: true },
    submission: { number: true, title: true },
    ...{ finding: true, note: true, at: true, forms: true, reopened: true },
    leadOrganization: NAME,
  },
});

/** As the office reads it. Who reported a matter isn't asked for: the report goes to those who handle it. */
export async function readClosedLookBack(platform: Platform, id: string): Promise<ClosedLookBack> {
  const context = secretaryOf(platform, ['INFO_OFFICE']);
  const row = await platform.reads.one(context, 'LookBack', id, SHAPE);
  await withGroups(context, [row], SHAPE);
  return row as unknown as ClosedLookBack;
}
