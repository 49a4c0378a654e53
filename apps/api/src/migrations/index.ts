import type { MigrationClass } from '../platform/slice';
import * as platform from './001-platform';
import * as people from './002-people';
import * as access from './003-access';
import * as submissions from './004-submissions';

/** One ordered list; each migration runs on every supported database. */
export const migrations: MigrationClass[] = [platform, people, access, submissions].flatMap(
  (step) => Object.values(step) as MigrationClass[],
);
