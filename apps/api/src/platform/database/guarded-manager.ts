import type { EntityManager, QueryRunner } from 'typeorm';

/**
 * The manager of one transaction, which refuses to send anything once that has ended. SQLite has one connection for all:
 * whatever a forgotten promise sent later would land in the middle of somebody else's transaction.
 */
export function guardedManager(manager: EntityManager, refuseLate: () => void): EntityManager {
  const { queryRunner } = manager;
  if (!queryRunner) throw new Error('A transaction needs a connection of its own.');
  return manager.dataSource.createEntityManager(
    new Proxy(queryRunner, {
      get(target, property: keyof QueryRunner) {
        if (property === 'query' || property === 'stream') refuseLate();
        return Reflect.get(target, property);
      },
    }),
  );
}
