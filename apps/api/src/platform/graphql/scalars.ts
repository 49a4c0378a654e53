import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const LATEST = 253402300799999;

function instant(value: unknown): number {
  const valid =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(value);
  const time = valid ? Date.parse(value) : NaN;
  if (Number.isNaN(time) || time < 0 || time > LATEST) throw new GraphQLError('DateTime needs ISO 8601 with an offset');
  return time;
}

/** ISO 8601 with offset, in and out; inside, epoch milliseconds. */
export const DateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'ISO 8601 with offset, in and out; to the millisecond, from 1970 to 9999.',
  serialize: (value) => new Date(value as number | Date).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

function day(value: unknown): string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const date = match ? new Date(`${match[0]}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new GraphQLError('LocalDate needs a day of the calendar such as 2026-05-01');
  return value as string;
}

/** A day of the calendar: 2026-05-01. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day of the calendar: 2026-05-01.',
  serialize: (value) => day(value),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

/** Any JSON value, for the data of timelines and audit entries. */
export { GraphQLJSON as Json } from 'graphql-scalars';
