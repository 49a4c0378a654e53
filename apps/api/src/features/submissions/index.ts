import type { EntityClass, Platform, Slice } from '../../platform';
import { Category } from './category.entity';
import { ReporterPseudonym } from './reporter-pseudonym.entity';
import { SubmissionReporter } from './submission-reporter.entity';
import { SubmissionSignOff } from './submission-sign-off.entity';
import { SubmissionSupplement } from './submission-supplement.entity';
import { Submission } from './submission.entity';
import { SubmissionLife } from './submission.life';

export const submissionEntities: EntityClass[] = [
  Category,
  Submission,
  SubmissionReporter,
  ReporterPseudonym,
  SubmissionSupplement,
  SubmissionSignOff,
];
export const submissionResolvers = [];

export interface SubmissionsSlice extends Slice {
  /** For the slices that move submissions on. */
  life: SubmissionLife;
}

/** Drafting, first review, merging; the life of a submission. */
export function createSubmissions(_platform: Platform): SubmissionsSlice {
  const life = new SubmissionLife();
  return { life, resolvers: [] };
}

export {
  submissionDrafted,
  submissionDraftDeleted,
  submissionEdited,
  submissionImported,
  submissionMerged,
  submissionMoved,
  submissionNameDisclosed,
  submissionReportersMerged,
  submissionSectorConfirmed,
  submissionSubmitted,
  submissionSupplemented,
  submissionUnmerged,
  type MovedPayload,
  type SubmittedPayload,
} from './submission.events';
export {
  SubmissionLife,
  type LockedSubmission,
  type Move,
  type SubmissionSnapshot,
  type VettingEffect,
} from './submission.life';
export { isOwnReporter } from './submission.reporters';
export { Category, Submission, SubmissionReporter, SubmissionSignOff, SubmissionSupplement };
