import type { Permission } from '@sanlian/domain';
import { isIntrospectionType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { permissionOf, rootTypes } from '../platform/access/enforce';
import type { ReadRegistry } from '../platform/reads/registry';

/** Root fields whose permission is missing, or another than the table of the domain says. */
export function wrongPermissions(schema: GraphQLSchema, table: Record<string, Permission>): string[] {
  return rootTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const declared = permissionOf(field);
      const wanted = table[field.name];
      if (declared && declared === wanted) return [];
      return [`${type.name}.${field.name} declares ${declared ?? 'nothing'}, the table says ${wanted ?? 'nothing'}`];
    }),
  );
}

/**
 * Object fields of which nothing says who sees them: neither the read model (open or guarded) nor `@Shown()`. Pages hold
 * what the read model gave.
 */
export function undeclaredFields(schema: GraphQLSchema, registry: Pick<ReadRegistry, 'has' | 'field'>): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.extensions.shown && !(registry.has(type.name) && registry.field(type.name, field.name)))
      .map((field) => `${type.name}.${field.name}`),
  );
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = rootTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && !roots.includes(type))
    .filter((type) => !type.extensions.shown && !type.name.endsWith('Page'));
}
