import { shanghaiDate } from '@sanlian/domain';
import {
  byUpload,
  col,
  column,
  expression,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ReadRegistry,
  type Sql,
} from '../../../platform';

/** To be kept on a day of Shanghai. */
export const isInForceOn = (alias: string, day: string): Sql =>
  sql`(${col(alias, 'effectiveOn')} <= ${day} AND (${col(alias, 'repealedOn')} IS NULL OR ${col(alias, 'repealedOn')} > ${day}))`;

const FILES = { link: { table: 'committee_rule_file', target: 'fileId' }, orderBy: byUpload, granted: true };
const ofCurrent = (name: string) => (alias: string) =>
  sql`(SELECT ${col('cr', name)} FROM committee_rule_revision cr WHERE cr.id = ${col(alias, 'currentRevisionId')})`;

/** How the committee's rules are read: by everyone, with all their revisions. */
export function defineCommitteeRuleReads(registry: ReadRegistry): void {
  registry.define({
    name: 'CommitteeRule',
    table: 'committee_rule',
    open: {
      id: column('id'),
      version: column('version'),
      title: column('title'),
      kind: column('kind'),
      number: column('number'),
      body: expression(ofCurrent('body')),
      effectiveOn: column('effectiveOn'),
      repealedOn: column('repealedOn'),
      repealNote: column('repealNote'),
      inForce: expression(
        (alias, { now }) => sql`CASE WHEN ${isInForceOn(alias, shanghaiDate(now))} THEN 1 ELSE 0 END`,
        (value) => Number(value) === 1,
      ),
      revisedAt: expression(ofCurrent('at'), (at) => new Date(Number(at))),
      attachments: toMany('Attachment', 'revisionId', { ...FILES, parentKey: 'currentRevisionId' }),
      revisions: toMany('CommitteeRuleRevision', 'ruleId', {
        orderBy: (alias) => sql`${col(alias, 'version')} DESC`,
        granted: true,
      }),
    },
    scope: () => TRUE,
  });
  registry.define({
    name: 'CommitteeRuleRevision',
    table: 'committee_rule_revision',
    open: {
      id: column('id'),
      version: column('version'),
      title: column('title'),
      number: column('number'),
      body: column('body'),
      effectiveOn: column('effectiveOn'),
      note: column('note'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
      attachments: toMany('Attachment', 'revisionId', FILES),
    },
    scope: () => TRUE,
  });
}
