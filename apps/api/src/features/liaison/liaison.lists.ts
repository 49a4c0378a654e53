import { LiaisonLevel, linksReadBy, normalKey, startOfShanghaiDay } from '@sanlian/domain';
import {
  any,
  col,
  contains,
  FALSE,
  given,
  type ListQuery,
  type OrderKey,
  sql,
  Sql,
  TRUE,
  type Viewer,
} from '../../platform';
import type { LiaisonContactFilter, LiaisonLinkFilter, LiaisonLinkSort } from './liaison.input';
import { fits, lastContact } from './liaison.reads';

type Condition = (alias: string) => Sql;

const some = (...parts: (Condition | false)[]): Condition[] =>
  parts.filter((part): part is Condition => part !== false);

/**
 * One of the two of a link fits; for constituents there is only the one above. The fitting people are found once for all
 * links: MariaDB would go through everybody for each link where the condition names both ends.
 */
function eitherOf(link: string, condition: (person: string) => Sql): Sql {
  const people = sql`(SELECT lp.id FROM person lp WHERE ${condition('lp')})`;
  return any([sql`${col(link, 'fromId')} IN ${people}`, sql`${col(link, 'toId')} IN ${people}`]);
}

const ofPerson = (link: string, id: string): Sql =>
  any([sql`${col(link, 'fromId')} = ${id}`, sql`${col(link, 'toId')} = ${id}`]);

/** From the top of the network downwards. */
const LEVEL_RANK = (alias: string): Sql => {
  const ranks = Object.keys(LiaisonLevel).map((level, rank) => `WHEN '${level}' THEN ${rank}`);
  return new Sql(`CASE ${col(alias, 'level').text} ${ranks.join(' ')} END`);
};

const ORDER: Record<LiaisonLinkSort['field'], OrderKey['by']> = {
  SINCE: (alias) => col(alias, 'since'),
  LAST_CONTACT: lastContact,
  LEVEL: LEVEL_RANK,
};

/** Links as asked; from the top of the network downwards unless said otherwise. */
export function linksQuery(
  viewer: Viewer,
  filter: LiaisonLinkFilter | null,
  sort: LiaisonLinkSort | null,
): Required<ListQuery> {
  const { q, level, personId, sectorId, open, unheardSince, fits: fitting, mayRecord } = filter ?? {};
  const { field, order } = sort ?? ({ field: 'LEVEL', order: 'ASC' } as const);
  return {
    where: some(
      given(q) &&
        ((alias) =>
          any([
            contains(col(alias, 'constituency'), q),
            eitherOf(alias, (person) => contains(col(person, 'name'), q)),
          ])),
      given(level) && ((alias) => sql`${col(alias, 'level')} = ${level}`),
      given(personId) && ((alias) => ofPerson(alias, personId)),
      given(sectorId) && ((alias) => eitherOf(alias, (person) => sql`${col(person, 'sectorId')} = ${sectorId}`)),
      given(open) && ((alias) => sql`${col(alias, 'until')} ${new Sql(open ? 'IS NULL' : 'IS NOT NULL')}`),
      given(unheardSince) && ((alias) => unheardFrom(alias, unheardSince)),
      given(fitting) && ((alias) => (fitting ? fits(alias) : sql`NOT ${fits(alias)}`)),
      given(mayRecord) && ((alias) => (mayRecord ? recordable(alias, viewer) : sql`NOT ${recordable(alias, viewer)}`)),
    ),
    order: [{ by: ORDER[field], direction: order }],
  };
}

const unheardFrom = (link: string, day: string): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM liaison_contact hc WHERE hc.linkId = ${col(link, 'id')} AND hc.at >= ${startOfShanghaiDay(day)})`;

/** The same as `mayRecordContact`, for all links at once. */
function recordable(link: string, { roles, personId, readOnly }: Viewer): Sql {
  if (readOnly) return sql`(${FALSE})`;
  if (roles.includes('INFO_OFFICE')) return sql`(${TRUE})`;
  return personId === null || linksReadBy(roles) === 'NONE' ? sql`(${FALSE})` : ofPersonSafely(link, personId);
}

/** Never NULL, so that it can be turned around. */
const ofPersonSafely = (link: string, id: string): Sql =>
  sql`(${col(link, 'fromId')} = ${id} OR COALESCE(${col(link, 'toId')}, '') = ${id})`;

/** Contacts as asked, the latest first. */
export function contactsQuery(filter: LiaisonContactFilter | null): Required<ListQuery> {
  const { personId, level, from, to, linkId, q, topic, sectorId } = filter ?? {};
  const onLink = (contact: string, condition: (link: string) => Sql): Sql =>
    sql`${col(contact, 'linkId')} IN (SELECT ol.id FROM liaison_link ol WHERE ${condition('ol')})`;
  const raised = (contact: string, condition: (concern: string) => Sql): Sql =>
    sql`${col(contact, 'id')} IN (SELECT rc.contactId FROM liaison_concern rc WHERE ${condition('rc')})`;
  return {
    where: some(
      given(personId) && ((alias) => onLink(alias, (link) => ofPerson(link, personId))),
      given(level) && ((alias) => onLink(alias, (link) => sql`${col(link, 'level')} = ${level}`)),
      given(from) && ((alias) => sql`${col(alias, 'at')} >= ${from}`),
      given(to) && ((alias) => sql`${col(alias, 'at')} <= ${to}`),
      given(linkId) && ((alias) => sql`${col(alias, 'linkId')} = ${linkId}`),
      given(q) &&
        ((alias) =>
          any([contains(col(alias, 'summary'), q), raised(alias, (concern) => contains(col(concern, 'topic'), q))])),
      given(topic) && ((alias) => raised(alias, (concern) => sql`${col(concern, 'topicKey')} = ${normalKey(topic)}`)),
      given(sectorId) && ((alias) => onLink(alias, (link) => heardSector(link, sectorId))),
    ),
    order: [{ by: (alias) => col(alias, 'at'), direction: 'DESC' }],
  };
}

/** The sector whose people are heard: that of the one below, for constituents that of their member. */
const heardSector = (link: string, sectorId: string): Sql =>
  sql`COALESCE(${col(link, 'toId')}, ${col(link, 'fromId')}) IN (SELECT sp.id FROM person sp WHERE sp.sectorId = ${sectorId})`;
