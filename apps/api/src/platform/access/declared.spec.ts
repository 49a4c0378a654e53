import { operationPermissions, type Permission } from '@sanlian/domain';
import type { GraphQLSchema } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApiSchema } from '../../schema';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { undeclaredFields, wrongPermissions } from '../../testing/undeclared';
import { buildSchema } from '../graphql/schema';
import { column } from '../reads/type-reads';
import { Access, Shown } from './access.decorator';

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await startTestApp();
  schema = buildApiSchema();
});
afterAll(() => app.stop());

describe('the emitted schema', () => {
  test('declares for every root field the permission of the table', () => {
    expect(wrongPermissions(schema, operationPermissions)).toEqual([]);
  });

  test('declares for every object field who sees it', () => {
    expect(undeclaredFields(schema, app.app.platform.registry)).toEqual([]);
  });
});

@ObjectType('Safe')
class Safe {
  @Field(() => String)
  shape!: string;
  @Field(() => String)
  combination!: string;
}
@Shown()
@ObjectType('Receipt')
class Receipt {
  @Field(() => Safe)
  safe!: Safe;
}
@ObjectType('SafePage')
class SafePage {
  @Field(() => [Safe])
  items!: Safe[];
}
@Resolver()
class Vault {
  @Access('people:read')
  @Query(() => Safe)
  safe() {
    return null;
  }
  @Access('people:read')
  @Query(() => SafePage)
  safes() {
    return null;
  }
  @Access('accounts:manage')
  @Query(() => Receipt)
  receipt() {
    return null;
  }
}
@Resolver()
class OpenDoor {
  @Query(() => Safe)
  anyone() {
    return null;
  }
}

describe('a made-up schema', () => {
  const table: Record<string, Permission> = { safe: 'people:read', receipt: 'people:read' };
  const reads = { open: { shape: column('shape') } as Record<string, ReturnType<typeof column>> };
  const registry = {
    has: (type: string) => type === 'Safe',
    field: (_: string, field: string) => reads.open[field],
  };

  test('is found out where a root field has another permission than the table, or the table none', () => {
    expect(wrongPermissions(buildSchema([Vault]), table)).toEqual([
      'Query.safes declares people:read, the table says nothing',
      'Query.receipt declares accounts:manage, the table says people:read',
    ]);
  });

  test('is found out where nothing says who sees a field', () => {
    expect(undeclaredFields(buildSchema([Vault]), registry)).toEqual(['Safe.combination']);
    expect(undeclaredFields(buildSchema([Vault]), { ...registry, has: () => false })).toEqual([
      'Safe.shape',
      'Safe.combination',
    ]);
  });

  test('isn’t even built where a root field declares nothing', () => {
    expect(() => buildSchema([OpenDoor])).toThrow('Query.anyone declares no access');
  });
});
