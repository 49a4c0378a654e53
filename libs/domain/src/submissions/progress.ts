import type { SubmissionStatus } from './enums';

/** The five steps that every submission shows. */
export const ProgressStep = {
  HANDED_IN: 'HANDED_IN',
  FIRST_REVIEW: 'FIRST_REVIEW',
  VETTING: 'VETTING',
  REPORTED: 'REPORTED',
  SOLVED: 'SOLVED',
} as const;
export type ProgressStep = keyof typeof ProgressStep;

/** `ENDED`: the way ended here without going on; `SKIPPED`: passed over. */
export type ProgressState = 'DONE' | 'CURRENT' | 'WAITING' | 'ENDED' | 'SKIPPED';

export interface ProgressFacts {
  status: SubmissionStatus;
  wasShortlisted?: boolean;
  wasReported?: boolean;
}

const steps = Object.keys(ProgressStep) as ProgressStep[];

function at(step: ProgressStep, state: ProgressState): Record<ProgressStep, ProgressState> {
  const index = steps.indexOf(step);
  const states = steps.map((one, i) => [one, i < index ? 'DONE' : i === index ? state : 'WAITING']);
  return Object.fromEntries(states) as Record<ProgressStep, ProgressState>;
}

/** How far a submission has come on its five steps: handed in, first review, vetting, reported, solved. */
export function fiveSteps({ status, wasShortlisted, wasReported }: ProgressFacts): Record<ProgressStep, ProgressState> {
  switch (status) {
    case 'DRAFT':
    case 'RETURNED':
      return at('HANDED_IN', 'CURRENT');
    case 'WITHDRAWN':
      return at('HANDED_IN', 'ENDED');
    case 'SUBMITTED':
      return at('FIRST_REVIEW', 'CURRENT');
    case 'SHORTLISTED':
      return at('VETTING', 'CURRENT');
    case 'RETAINED':
    case 'DECLINED':
    case 'MERGED':
      return at(wasShortlisted ? 'VETTING' : 'FIRST_REVIEW', 'ENDED');
    case 'ADOPTED':
      return at('REPORTED', 'CURRENT');
    case 'REPORTED':
    case 'INSTRUCTED':
      return at('SOLVED', 'CURRENT');
    case 'RESOLVED':
      return at('SOLVED', 'DONE');
    case 'CONCLUDED':
      return { ...at('SOLVED', 'ENDED'), ...(wasReported === false ? { REPORTED: 'SKIPPED' as const } : {}) };
  }
}
