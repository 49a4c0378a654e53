import {
  fieldMessageOf,
  messageOf,
  Refusal,
  type Language,
  type FieldProblem,
  type RefusalCode,
} from '@sanlian/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { newId } from '../ids';

/** A refusal as callers see it, over GraphQL and over plain HTTP alike. */
export function presentRefusal(refusal: Refusal, language: Language) {
  const fields = refusal.fields.map((problem) => ({
    path: problem.path,
    code: problem.code,
    message: fieldMessageOf(problem, language),
  }));
  return {
    message: messageOf(refusal.code, refusal.params, language),
    extensions: { code: refusal.code, ...(fields.length > 0 ? { fields } : {}) },
  };
}

/** The innermost cause of a GraphQL error. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * Errors in the caller's language with a code. What nobody expected is logged under an id and masked.
 */
export function presentError(error: GraphQLError, language: Language, logger: Logger): GraphQLFormattedError {
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  const cause = causeOf(error);
  if (cause instanceof Refusal) return { ...presentRefusal(cause, language), ...place };
  const code = error.extensions.code;
  if (cause instanceof GraphQLError && !error.path) return { ...presentRequestError(error, code, language), ...place };
  const incident = newId();
  logger.error({ incident, err: cause }, 'unexpected error');
  return {
    message: messageOf('INTERNAL_SERVER_ERROR', { incident }, language),
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    ...place,
  };
}

/** Values that don't fit the schema: graphql-js names the place inside the variable in its message. */
function presentRequestError(error: GraphQLError, code: unknown, language: Language) {
  if (code !== 'BAD_USER_INPUT') return { message: error.message, extensions: { code: String(code ?? 'BAD_REQUEST') } };
  const place = /at "([^"]+)"/.exec(error.message)?.[1] ?? /Variable "\$([^"]+)"/.exec(error.message)?.[1] ?? '';
  const absent = /Field "([^"]+)" (?:of required type|is not defined)/.exec(error.message)?.[1];
  const path = [place, ...(absent ? [absent] : [])]
    .join('.')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^input\.?/, '');
  const missing = /was not provided|must not be null|not to be null/.test(error.message);
  const problem: FieldProblem = { path, code: missing ? 'REQUIRED' : 'INVALID' };
  return presentRefusal(new Refusal('BAD_USER_INPUT' satisfies RefusalCode, { fields: [problem] }), language);
}
