import type { MigrationClass } from '../platform/slice';
import * as platform from './001-platform';
import * as people from './002-people';

/** One ordered list; each migration runs on every supported database. */
export const migrations: MigrationClass[] = [platform, people].flatMap(
  (step) => Object.values(step) as MigrationClass[],
);
