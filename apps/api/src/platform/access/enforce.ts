import { mayEver, Refusal, type Permission } from '@sanlian/domain';
import { defaultFieldResolver, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../context';

/** The declared permission of a root field. */
export const permissionOf = (field: GraphQLField<unknown, unknown>): Permission | undefined =>
  field.extensions.permission as Permission | undefined;

export const rootTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => !!type);

/**
 * Puts the permission table in front of every root field: no row, no answer.
 * @throws Error at the start when a root field declares nothing
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of rootTypes(schema))
    for (const field of Object.values(type.getFields())) {
      const permission = permissionOf(field);
      if (!permission) throw new Error(`${type.name}.${field.name} declares no access`);
      const writes = type === schema.getMutationType();
      const guard = (context: Context) => admit(context, permission, writes);
      const resolve = field.resolve ?? defaultFieldResolver;
      const subscribe = field.subscribe;
      if (subscribe)
        field.subscribe = (source, args, context, info) => (guard(context), subscribe(source, args, context, info));
      // Of a subscription every answer is guarded as well: the viewer may have changed since it began.
      field.resolve = (source, args, context, info) => (guard(context), resolve(source, args, context, info));
    }
  return schema;
}

/** @throws Refusal `UNAUTHENTICATED`, `FORBIDDEN`, `READ_ONLY_TOKEN` */
export function admit(context: Context, permission: Permission, writes: boolean): void {
  if (mayEver(null, permission)) return;
  const viewer = context.viewer;
  if (!viewer) throw new Refusal('UNAUTHENTICATED');
  if (writes && viewer.readOnly) throw new Refusal('READ_ONLY_TOKEN');
  if (!mayEver(viewer.roles, permission)) throw new Refusal('FORBIDDEN');
}
