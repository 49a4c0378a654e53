import type { MigrationClass } from '../platform/slice';
import * as platform from './001-platform';
import * as people from './002-people';
import * as access from './003-access';
import * as submissions from './004-submissions';
import * as vetting from './005-vetting';

/** One ordered list; each migration runs on every supported database. */
export const migrations: MigrationClass[] = [platform, people, access, submissions, vetting].flatMap(
  (step) => Object.values(step) as MigrationClass[],
);
