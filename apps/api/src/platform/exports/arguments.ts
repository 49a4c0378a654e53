import { Refusal, type FieldProblem } from '@sanlian/domain';
import { coerceInputValue, getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLField } from 'graphql';

/** What the address gives beside the arguments of the list. */
const OWN = ['language'];

/**
 * The arguments of a root field out of the address, checked by the schema as a query would be: input objects as JSON,
 * plain values as they are. A page can't be asked for.
 * @throws Refusal `BAD_USER_INPUT` with the fields
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const problems: FieldProblem[] = [];
  const args: Record<string, unknown> = {};
  const known = field.args.filter(({ name }) => name !== 'page');
  for (const name of Object.keys(query))
    if (!OWN.includes(name) && !known.some((argument) => argument.name === name))
      problems.push({ path: name, code: 'NOT_ALLOWED' });
  for (const argument of known) {
    const given = parsed(argument, query[argument.name], problems);
    if (given === undefined && argument.defaultValue !== undefined) args[argument.name] = argument.defaultValue;
    else
      args[argument.name] = coerceInputValue(given ?? null, argument.type, (path) =>
        problems.push({ path: [argument.name, ...path].join('.'), code: 'INVALID' }),
      );
  }
  if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { fields: problems });
  return args;
}

function parsed({ name, type }: GraphQLArgument, given: unknown, problems: FieldProblem[]): unknown {
  if (given === undefined || given === '') return undefined;
  const text = String(given);
  try {
    return JSON.parse(text);
  } catch {
    if (!isInputObjectType(getNamedType(type))) return text;
    problems.push({ path: name, code: 'WRONG_FORMAT' });
    return undefined;
  }
}
