import type { TaskStatus } from '@sanlian/domain';

interface Said {
  passed: boolean;
}
interface Verified<Words extends Said> {
  status: TaskStatus;
  rounds: { ended: string | null; cppcc: Words | null; bureau: Words | null }[];
}

/** What the last result failed for, as long as the department works on it again. */
export function missingOf<Words extends Said>({ status, rounds }: Verified<Words>): Words[] {
  const last = rounds.at(-1);
  if (status !== 'IN_PROGRESS' || last?.ended !== 'FAILED') return [];
  return [last.cppcc, last.bureau].filter((said) => said !== null).filter(({ passed }) => !passed);
}
