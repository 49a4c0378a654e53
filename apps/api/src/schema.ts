import type { GraphQLSchema } from 'graphql';
import { accessResolvers } from './features/access';
import { feedbackResolvers } from './features/feedback';
import { peopleResolvers } from './features/people';
import { reportResolvers } from './features/reports';
import { submissionResolvers } from './features/submissions';
import { supervisionResolvers } from './features/supervision';
import { vettingResolvers } from './features/vetting';
import { buildSchema, type ResolverClass } from './platform/graphql/schema';

const resolverClasses: ResolverClass[] = [
  ...peopleResolvers,
  ...accessResolvers,
  ...submissionResolvers,
  ...vettingResolvers,
  ...reportResolvers,
  ...supervisionResolvers,
  ...feedbackResolvers,
];

/** The whole schema. Without instances it can be printed and inspected, not executed. */
export const buildApiSchema = (instances: readonly object[] = []): GraphQLSchema =>
  buildSchema(resolverClasses, instances);
