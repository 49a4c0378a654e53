import { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { enforceAccess } from '../access/enforce';

/** TypeGraphQL asks for it wherever there are subscriptions; ours bring their own source (`platform/live`). */
const NO_TOPICS = {
  subscribe(): never {
    throw new Error('Subscriptions give their own `subscribe`.');
  },
  publish(): never {
    throw new Error('Changes are told by `platform.live`.');
  },
};

export type ResolverClass = new (...args: never[]) => object;

/**
 * The schema of the given resolver classes. `instances` are what the classes were made with; without them the schema can
 * be printed but not executed.
 */
export function buildSchema(classes: readonly ResolverClass[], instances: readonly object[] = []): GraphQLSchema {
  // A field that is just a property needs no function of its own.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const byClass = new Map(instances.map((instance) => [instance.constructor, instance]));
  const schema = buildSchemaSync({
    resolvers: classes as unknown as [ResolverClass],
    container: { get: (resolverClass) => byClass.get(resolverClass) ?? {} },
    validate: false,
    pubSub: NO_TOPICS,
    nullableByDefault: false,
  });
  return enforceAccess(schema);
}
