import { LEVEL_TIERS, mayRecordContact, type LiaisonLevel } from '@sanlian/domain';
import {
  any,
  col,
  column,
  computed,
  expression,
  guarded,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadRegistry,
  type Sql,
} from '../../platform';
import { concernScope, contactScope, linkScope } from './liaison.access';

/** When the two of a link last spoke; NULL where they never did. */
export const lastContact = (link: string): Sql =>
  sql`(SELECT MAX(lc.at) FROM liaison_contact lc WHERE lc.linkId = ${col(link, 'id')})`;

/** L1: 1 where the recorded tiers are still those of the link's level, and both still take part. */
export function fits(link: string): Sql {
  const ofTier = (person: string, end: 'from' | 'to') =>
    any(
      (Object.keys(LEVEL_TIERS) as LiaisonLevel[]).map(
        (level) => sql`(${col(link, 'level')} = ${level} AND ${col(person, 'tier')} = ${LEVEL_TIERS[level][end]})`,
      ),
    );
  const takesPart = (end: 'from' | 'to') =>
    sql`EXISTS (SELECT 1 FROM person fp WHERE fp.id = ${col(link, `${end}Id`)} AND fp.active = 1 AND ${ofTier('fp', end)})`;
  return sql`(${takesPart('from')} AND (${col(link, 'toId')} IS NULL OR ${takesPart('to')}))`;
}

/** How links, contacts and topics of concern are read, and what they add to submissions. */
export function defineLiaisonReads(registry: ReadRegistry): void {
  registry.define({
    name: 'LiaisonLink',
    table: 'liaison_link',
    open: {
      id: column('id'),
      version: column('version'),
      level: column('level'),
      from: toOne('Person', 'fromId', { granted: true }),
      to: toOne('Person', 'toId', { granted: true }),
      constituency: column('constituency'),
      since: column('since'),
      until: column('until'),
      contactCount: expression(
        (alias) => sql`(SELECT COUNT(*) FROM liaison_contact nc WHERE nc.linkId = ${col(alias, 'id')})`,
        Number,
      ),
      lastContactAt: expression(lastContact, (at) => (at === null ? null : new Date(Number(at)))),
      fits: expression(
        (alias) => sql`CASE WHEN ${fits(alias)} THEN 1 ELSE 0 END`,
        (value) => Number(value) === 1,
      ),
    },
    guarded: {
      mayRecord: guarded(
        computed({ fromId: needsColumn('fromId'), toId: needsColumn('toId') }, (row, { viewer }) =>
          mayRecordContact(viewer, row as { fromId: string; toId: string | null }),
        ),
        (may, _, { viewer }) => may === true && !viewer.readOnly,
      ),
    },
    scope: linkScope,
  });
  registry.define({
    name: 'LiaisonContact',
    table: 'liaison_contact',
    open: {
      id: column('id'),
      link: toOne('LiaisonLink', 'linkId', { granted: true }),
      at: timeColumn('at'),
      mode: column('mode'),
      summary: column('summary'),
      concerns: toMany('Concern', 'contactId', { orderBy: (target) => col(target, 'position'), granted: true }),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
    },
    scope: (alias, env) => contactScope(col(alias, 'linkId'), env),
  });
  registry.define({
    name: 'Concern',
    table: 'liaison_concern',
    open: {
      id: column('id'),
      topic: column('topic'),
      contactId: column('contactId'),
      contact: toOne('LiaisonContact', 'contactId', { granted: true }),
      submissions: toMany('Submission', 'concernId', {
        orderBy: (target) => sql`${col(target, 'createdAt')}, ${col(target, 'id')}`,
      }),
    },
    scope: (alias, env) => concernScope(col(alias, 'contactId'), env),
  });
  registry.extend('Submission', { open: { concern: toOne('Concern', 'concernId') } });
}
