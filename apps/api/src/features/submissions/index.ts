import { submissionColumns } from '@sanlian/domain';
import type { EntityClass, Platform, Slice } from '../../platform';
import { templateRoutes } from '../../platform/tables/template.routes';
import { Category } from './category.entity';
import { CategoryResolver } from './category.resolver';
import { CategoryService } from './category.service';
import { extractRoutes } from './extract.routes';
import { incomingLedgerRoutes } from './ledger/ledger.routes';
import { ReporterPseudonym } from './reporter-pseudonym.entity';
import { SubmissionReporter } from './submission-reporter.entity';
import { SubmissionSignOff } from './submission-sign-off.entity';
import { SubmissionSupplement } from './submission-supplement.entity';
import { Submission } from './submission.entity';
import { SubmissionImportResolver } from './submission-import.resolver';
import { exportSubmissions } from './submission.exports';
import { SubmissionLife } from './submission.life';
import { SubmissionMoves } from './submission.moves';
import { SubmissionOrigins } from './submission.origins';
import { defineSubmissionReads } from './submission.reads';
import { SubmissionResolver } from './submission.resolver';
import { SubmissionService } from './submission.service';
import { createTopics, topicEntities, topicResolvers, type TopicService } from './topics';

export const submissionEntities: EntityClass[] = [
  Category,
  Submission,
  SubmissionReporter,
  ReporterPseudonym,
  SubmissionSupplement,
  SubmissionSignOff,
  ...topicEntities,
];
export const submissionResolvers = [SubmissionResolver, CategoryResolver, SubmissionImportResolver, ...topicResolvers];

export interface SubmissionsSlice extends Slice {
  /** For the slices that move submissions on. */
  life: SubmissionLife;
  /** For the slices that hold what submissions come out of. */
  origins: SubmissionOrigins;
  service: SubmissionService;
  moves: SubmissionMoves;
  categories: CategoryService;
  topics: TopicService;
}

/** Drafting, first review, merging; the life of a submission. */
export function createSubmissions(platform: Platform): SubmissionsSlice {
  defineSubmissionReads(platform.registry);
  exportSubmissions(platform);
  platform.routes.push(
    (server) => templateRoutes(server, 'submissions', submissionColumns),
    extractRoutes,
    incomingLedgerRoutes,
  );
  const life = new SubmissionLife();
  const origins = new SubmissionOrigins();
  const service = new SubmissionService(life, origins);
  const moves = new SubmissionMoves(life);
  const categories = new CategoryService();
  const { topics, resolvers: ofTopics } = createTopics(platform, origins);
  const resolvers = [
    new SubmissionResolver(service, moves),
    new CategoryResolver(categories),
    new SubmissionImportResolver(),
    ...ofTopics,
  ];
  return { life, origins, service, moves, categories, topics, resolvers };
}

export { categoryRemoved, categorySaved } from './category.service';
export { reportedBy, reportersAsSeenBy, seesNames } from './submission.access';
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
export { SubmissionFilter, SubmissionInput } from './submission.input';
export {
  SubmissionLife,
  type LockedSubmission,
  type Move,
  type SubmissionSnapshot,
  type VettingEffect,
} from './submission.life';
export { submissionConditions } from './submission.lists';
export { CategoryObject, SubmissionObject, SubmissionPage, SubmissionReporterObject } from './submission.object';
export { isOwnReporter } from './submission.reporters';
export { CommissionedTopic, topicClosed, topicCommissioned, topicEdited, type OfTopic } from './topics';
export { SubmissionService } from './submission.service';
export { atVersion, refuseHidden } from './submission.version';
export { Category, Submission, SubmissionReporter, SubmissionSignOff, SubmissionSupplement };
