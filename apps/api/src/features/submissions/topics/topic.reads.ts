import { col, column, expression, sql, timeColumn, toMany, toOne, TRUE, type ReadRegistry } from '../../../platform';

const asked = (type: string, target: string, key: string) =>
  toMany(type, 'topicId', {
    link: { table: 'commissioned_topic_audience', target },
    orderBy: (row) => sql`${col(row, key)}, ${col(row, 'id')}`,
    granted: true,
  });

/** How commissioned topics are read: everyone signed in may know what is asked for. */
export function defineTopicReads(registry: ReadRegistry): void {
  registry.define({
    name: 'CommissionedTopic',
    table: 'commissioned_topic',
    open: {
      id: column('id'),
      version: column('version'),
      title: column('title'),
      requirements: column('requirements'),
      dueOn: column('dueOn'),
      createdAt: timeColumn('createdAt'),
      closedAt: timeColumn('closedAt'),
      sectors: asked('Sector', 'sectorId', 'codeKey'),
      organizations: asked('Organization', 'organizationId', 'nameKey'),
      submissionCount: expression(
        (alias) =>
          sql`(SELECT COUNT(*) FROM submission ts WHERE ts.commissionedTopicId = ${col(alias, 'id')} AND ts.number IS NOT NULL)`,
        Number,
      ),
    },
    scope: () => TRUE,
  });
  registry.extend('Submission', { open: { commissionedTopic: toOne('CommissionedTopic', 'commissionedTopicId') } });
}
