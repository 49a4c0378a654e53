import type { z } from 'zod';
import type { FieldProblem, FieldProblemCode, MessageParams } from '../refusals/index';
import { refuseProblems } from '../refusals/index';

type Issue = z.core.$ZodIssue;

function codeAndParams(issue: Issue): { code: FieldProblemCode; params?: MessageParams } {
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = (issue.params ?? {}) as { code?: FieldProblemCode } & MessageParams;
      return Object.keys(params).length > 0
        ? { code: code ?? 'INVALID', params: params as MessageParams }
        : { code: code ?? 'INVALID' };
    }
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return { code: 'REQUIRED' };
      return { code: issue.expected === 'int' ? 'NOT_AN_INTEGER' : 'WRONG_TYPE' };
    case 'too_small':
      return { code: 'OUT_OF_RANGE', params: { min: Number(issue.minimum) } };
    case 'too_big':
      return { code: 'OUT_OF_RANGE', params: { max: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID' };
    default:
      return { code: 'INVALID' };
  }
}

/** The problems that a schema finds in an input, in the order of its fields; none when it fits. */
export function problemsOf(schema: z.ZodType, input: unknown): FieldProblem[] {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path.join('.'), ...codeAndParams(issue) }));
}

/** The input as its schema makes it (trimmed, defaults filled in), or refuses with `BAD_USER_INPUT` and the fields. */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (!result.success) refuseProblems(problemsOf(schema, input));
  return result.data as z.output<S>;
}
