import { mayEditVisit, mayEver } from '@sanlian/domain';
import {
  col,
  column,
  computed,
  expression,
  hasRole,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../platform';
import { campaignScope, memberScope, visitScope } from './visit.access';

const byPosition = (_: string, link: string) => col(link, 'position');
const byTime = (visit: string) => sql`${col(visit, 'at')}, ${col(visit, 'id')}`;

/** Submissions that came out of the campaign's visits and fit. */
const collected = (condition: Sql) =>
  expression(
    (alias) =>
      sql`(SELECT COUNT(*) FROM visit cv JOIN submission cs ON cs.visitId = cv.id WHERE cv.campaignId = ${col(alias, 'id')} AND ${condition})`,
    Number,
  );

const members = (alias: string, condition: Sql = sql`1 = 1`): Sql =>
  sql`(SELECT COUNT(*) FROM visit_campaign_member cm WHERE cm.campaignId = ${col(alias, 'id')} AND ${condition})`;

/** Whether the viewer may record a visit of it: 1 or 0. */
const takesPart = (alias: string, env: ReadEnv): Sql => {
  const { personId } = env.viewer;
  if (personId === null) return sql`0`;
  const id = col(alias, 'id');
  return sql`(${col(alias, 'leaderId')} = ${personId} OR ${id} IN (SELECT pm.campaignId FROM visit_campaign_member pm WHERE pm.personId = ${personId}) OR ${id} IN (SELECT pa.campaignId FROM visit_campaign_visitor pa WHERE pa.personId = ${personId}))`;
};

/** How campaigns and visits are read, and what they add to submissions. */
export function defineVisitReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VisitCampaign',
    table: 'visit_campaign',
    open: {
      id: column('id'),
      version: column('version'),
      title: column('title'),
      year: column('year'),
      half: column('half'),
      leader: toOne('Person', 'leaderId', { granted: true }),
      members: toMany('CampaignMember', 'campaignId', {
        orderBy: (member) => sql`${col(member, 'position')}, ${col(member, 'id')}`,
      }),
      visits: toMany('Visit', 'campaignId', { orderBy: byTime }),
      memberCount: expression((alias) => members(alias), Number),
      visitedCount: expression(
        (alias) => members(alias, sql`EXISTS (SELECT 1 FROM visit mv WHERE mv.memberId = cm.id)`),
        Number,
      ),
      assignedCount: expression(
        (alias) => members(alias, sql`EXISTS (SELECT 1 FROM visit_campaign_visitor ma WHERE ma.memberId = cm.id)`),
        Number,
      ),
      collectedCount: collected(sql`cs.number IS NOT NULL`),
      adoptedCount: collected(sql`cs.adoptedAt IS NOT NULL`),
      reportedCount: collected(sql`cs.reportedAt IS NOT NULL`),
      createdAt: timeColumn('createdAt'),
      mayEdit: computed({}, (_, { viewer }) => !viewer.readOnly && mayEver(viewer.roles, 'visits:plan')),
      mayRecord: computed(
        { takesPart },
        (row, { viewer }) =>
          !viewer.readOnly &&
          mayEver(viewer.roles, 'visits:record') &&
          (hasRole(viewer, 'INFO_OFFICE') || Number(row.takesPart) === 1),
      ),
    },
    scope: campaignScope,
  });
  registry.define({
    name: 'CampaignMember',
    table: 'visit_campaign_member',
    open: {
      id: column('id'),
      campaign: toOne('VisitCampaign', 'campaignId', { granted: true }),
      person: toOne('Person', 'personId', { granted: true }),
      visitors: toMany('Person', 'memberId', {
        link: { table: 'visit_campaign_visitor', target: 'personId' },
        orderBy: byPosition,
        granted: true,
      }),
      visits: toMany('Visit', 'memberId', { orderBy: byTime }),
      visited: expression(
        (alias) => sql`EXISTS (SELECT 1 FROM visit wv WHERE wv.memberId = ${col(alias, 'id')})`,
        (value) => Number(value) === 1,
      ),
    },
    scope: memberScope,
  });
  registry.define({
    name: 'Visit',
    table: 'visit',
    open: {
      id: column('id'),
      version: column('version'),
      campaign: toOne('VisitCampaign', 'campaignId', { granted: true }),
      at: timeColumn('at'),
      visited: toOne('Person', 'visitedId', { granted: true }),
      visitors: toMany('Person', 'visitId', {
        link: { table: 'visit_visitor', target: 'personId' },
        orderBy: byPosition,
        granted: true,
      }),
      place: column('place'),
      dutyPerformance: column('dutyPerformance'),
      demands: column('demands'),
      submissions: toMany('Submission', 'visitId', {
        orderBy: (submission) => sql`${col(submission, 'createdAt')}, ${col(submission, 'id')}`,
      }),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
      recordedAt: timeColumn('createdAt'),
      mayEdit: computed(
        {
          recordedById: needsColumn('recordedById'),
          leaderId: (alias) =>
            sql`(SELECT ec.leaderId FROM visit_campaign ec WHERE ec.id = ${col(alias, 'campaignId')})`,
        },
        (row, { viewer }) =>
          !viewer.readOnly &&
          mayEditVisit(viewer, { leaderId: String(row.leaderId), recordedById: String(row.recordedById) }),
      ),
    },
    scope: visitScope,
  });
  registry.extend('Submission', {
    open: { visit: toOne('Visit', 'visitId'), adoptedAt: timeColumn('adoptedAt') },
  });
}
