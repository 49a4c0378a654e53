import type { TaskStatus } from '@sanlian/domain';

interface Verified {
  status: TaskStatus;
  resultReportedAt: string | null;
  verifications: { id: string; passed: boolean; at: string }[];
}

/** What was said of the last result by whoever failed it, as long as the department works on it again. */
export function failures<Task extends Verified>({
  status,
  resultReportedAt,
  verifications,
}: Task): Task['verifications'][number][] {
  if (status !== 'IN_PROGRESS' || resultReportedAt === null) return [];
  const ofLast = verifications.filter(({ at }) => Date.parse(at) >= Date.parse(resultReportedAt));
  return ofLast.at(-1)?.passed === false ? ofLast.filter(({ passed }) => !passed) : [];
}
