import type { GraphQLSchema } from 'graphql';
import { accessResolvers } from './features/access';
import { assessmentResolvers } from './features/assessment';
import { clueResolvers } from './features/clues';
import { feedbackResolvers } from './features/feedback';
import { liaisonResolvers } from './features/liaison';
import { learningResolvers } from './features/learning';
import { peopleResolvers } from './features/people';
import { reportResolvers } from './features/reports';
import { submissionResolvers } from './features/submissions';
import { supervisionResolvers } from './features/supervision';
import { vettingResolvers } from './features/vetting';
import { visitResolvers } from './features/visits';
import { buildSchema, type ResolverClass } from './platform/graphql/schema';

const resolverClasses: ResolverClass[] = [
  ...peopleResolvers,
  ...accessResolvers,
  ...submissionResolvers,
  ...liaisonResolvers,
  ...visitResolvers,
  ...clueResolvers,
  ...vettingResolvers,
  ...reportResolvers,
  ...supervisionResolvers,
  ...feedbackResolvers,
  ...assessmentResolvers,
  ...learningResolvers,
];

/** The whole schema. Without instances it can be printed and inspected, not executed. */
export const buildApiSchema = (instances: readonly object[] = []): GraphQLSchema =>
  buildSchema(resolverClasses, instances);
