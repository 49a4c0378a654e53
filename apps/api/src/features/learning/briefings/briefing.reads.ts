import {
  all,
  any,
  byUpload,
  col,
  column,
  expression,
  guarded,
  jsonColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../../platform';
import { briefingScope, forTierOf, keepsLists, ownRowScope, readerOf } from '../learning.access';

const READ = sql`br.readAt IS NOT NULL`;
/** The viewer was asked to read it, and hasn't yet. */
export const isUnread = (alias: string, env: ReadEnv): Sql => readerOf(alias, env, sql`br.readAt IS NULL`);
const mayRead = (alias: string, env: ReadEnv): Sql => any([readerOf(alias, env, TRUE), forTierOf(alias, env.viewer)]);

const readersOf = (condition: Sql) => (alias: string) =>
  sql`(SELECT COUNT(*) FROM briefing_reader br WHERE br.briefingId = ${col(alias, 'id')} AND ${condition})`;
const yes = (value: unknown) => Number(value) === 1;

/** How briefings are read, and who has read them: the latter by the office and for oneself. */
export function defineBriefingReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Briefing',
    table: 'briefing',
    open: {
      id: column('id'),
      title: column('title'),
      body: column('body'),
      audience: jsonColumn('audience'),
      publishedAt: timeColumn('publishedAt'),
      publishedBy: toOne('Account', 'publishedById', { granted: true }),
      readAt: expression(
        (alias, { viewer }) =>
          sql`(SELECT br.readAt FROM briefing_reader br WHERE br.briefingId = ${col(alias, 'id')} AND br.personId = ${viewer.personId})`,
        (at) => (at === null ? null : new Date(Number(at))),
      ),
      readCount: expression(readersOf(READ), Number),
      audienceCount: expression(readersOf(TRUE), Number),
      mayAcknowledge: expression(
        (alias, env) =>
          sql`CASE WHEN ${all([mayRead(alias, env), sql`NOT ${readerOf(alias, env, READ)}`])} THEN 1 ELSE 0 END`,
        (value, { viewer }) => !viewer.readOnly && yes(value),
      ),
      attachments: toMany('Attachment', 'ownerId', { where: ownedBy('Briefing'), orderBy: byUpload, granted: true }),
    },
    guarded: {
      remindedAt: guarded(timeColumn('remindedAt'), (at, _, { viewer }) => (keepsLists(viewer) ? at : null)),
    },
    scope: briefingScope,
  });
  registry.define({
    name: 'BriefingReader',
    table: 'briefing_reader',
    open: {
      id: column('id'),
      person: toOne('Person', 'personId', { granted: true }),
      readAt: timeColumn('readAt'),
    },
    scope: ownRowScope,
  });
}
