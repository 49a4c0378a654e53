import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** The fields asked for, by schema name; aliases and repeated fields are merged. Leaves have an empty selection. */
export type Selection = ReadonlyMap<string, Selection>;
type Mutable = Map<string, Mutable>;
type FieldNodes = GraphQLResolveInfo['fieldNodes'];

/** What a resolver's field is asked for, fragments, `@skip` and `@include` already worked in. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const into: Mutable = new Map();
  const type = getNamedType(info.returnType);
  if (isObjectType(type)) walk(info, type, info.fieldNodes, into);
  return into;
}

function walk(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: FieldNodes, into: Mutable): void {
  const { schema, fragments, variableValues } = info;
  for (const fieldNodes of collectSubfields(schema, fragments, variableValues, type, nodes).values()) {
    const fieldName = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[fieldName];
    if (!field) continue;
    const known = into.get(fieldName) ?? new Map();
    into.set(fieldName, known);
    const target = getNamedType(field.type);
    if (isObjectType(target)) walk(info, target, fieldNodes, known);
  }
}

export interface Shape {
  readonly [field: string]: true | Shape;
}

/** A selection of the server's own, for what it reads without a query; `true` for a leaf. */
export const select = (shape: Shape): Selection =>
  new Map(Object.entries(shape).map(([field, inner]) => [field, inner === true ? new Map() : select(inner)]));

/** A part of a selection: the fields below `path`, empty where it isn't asked for. */
export const below = (selection: Selection, ...path: string[]): Selection =>
  path.reduce<Selection>((current, step) => current.get(step) ?? new Map(), selection);
