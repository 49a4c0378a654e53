import {
  accountOf,
  sql,
  type Context,
  type Platform,
  type ReadRegistry,
  type Selection,
  type Sql,
  type Viewing,
  type Watch,
} from '../../platform';

/**
 * What is guarded by nothing but the viewer's roles, their role in the session, and the marks below: whoever shares these
 * sees the same.
 */
const DECIDED_BY_GROUP = new Set([
  'VettingSession.viewerRole',
  'VettingSession.viewerMay',
  'VettingItem.recused',
  'VettingItem.myOpinion',
  'VettingItem.opinions',
  'VettingItem.opinionCount',
  'VettingItem.averageScores',
  'VettingItem.recommendations',
  'VettingItem.spread',
  'VettingItem.outliers',
  'VettingItem.givenBy',
  'VettingItem.viewerMay',
  'VettingDecision.againstMajority',
  'VettingOpinion.attendee',
  'VettingOpinion.recommendation',
  'VettingOpinion.comment',
  'VettingOpinion.scores',
]);
/**
 * What not everybody in the room may read: documents by the viewer's roles, submissions singly; which of these a viewer
 * does is part of their key.
 */
const DECIDED_BY_SCOPE = new Set(['VettingSession.documents', 'VettingSession.signOffs', 'VettingDecision.mergedInto']);

interface Marks {
  roles: Map<string, string>;
  /** People who see something of their own: an opinion, a recusal, what presiders see. */
  people: Set<string>;
  /** Accounts that recorded opinions for others. */
  accounts: Set<string>;
  /** Submissions beside those on the agenda. */
  submissions: string[];
}

/** The key of each watch of a room (V5): what is worked out for one is sent to all with the same. */
export async function groupsOf(platform: Platform, sessionId: string, viewings: readonly Viewing[]): Promise<string[]> {
  const marks = await marksOf(platform, sessionId);
  return Promise.all(
    viewings.map(async ({ watch, context }) => {
      const { viewer } = context;
      if (!viewer || marks.accounts.has(viewer.accountId) || marks.people.has(viewer.personId ?? ''))
        return accountOf(context);
      if (!isShareable(platform.registry, watch)) return accountOf(context);
      const role = marks.roles.get(viewer.personId ?? '') ?? '';
      return `${[...viewer.roles].sort().join()} ${role} ${await readableOf(context, watch, marks.submissions)}`;
    }),
  );
}

const judged = new WeakMap<Watch, boolean>();

/** Whether all that is asked for depends on nothing but the key. */
function isShareable(registry: ReadRegistry, watch: Watch): boolean {
  const known = judged.get(watch) ?? dependsOnKey(registry, watch.asked.type, watch.asked.selection);
  judged.set(watch, known);
  return known;
}

function dependsOnKey(registry: ReadRegistry, type: string, selection: Selection): boolean {
  return [...selection].every(([field, below]) => {
    const read = registry.field(type, field);
    const name = `${type}.${field}`;
    if (!read) return field === '__typename';
    if (read.kind === 'guarded' && !DECIDED_BY_GROUP.has(name)) return false;
    const inner = read.kind === 'guarded' ? read.read : read;
    if (inner.kind !== 'toOne' && inner.kind !== 'toMany') return true;
    return (inner.granted || DECIDED_BY_SCOPE.has(name)) && dependsOnKey(registry, inner.type, below);
  });
}

const SCOPE_REMEMBERED_MS = 10_000;
const readable = new WeakMap<Watch, { key: string; at: number; ids: string }>();

/** Which of the submissions the viewer reads; remembered for a while, since it hardly ever changes during a session. */
async function readableOf(context: Context, watch: Watch, ids: readonly string[]): Promise<string> {
  if (ids.length === 0) return '';
  const key = `${accountOf(context)} ${ids.join()}`;
  const known = readable.get(watch);
  if (known?.key === key && performance.now() - known.at < SCOPE_REMEMBERED_MS) return known.ids;
  const rows = await context.platform.reads.byIds(context, 'Submission', ids, new Map([['id', new Map()]]));
  const found = rows.map(({ id }) => String(id)).join();
  readable.set(watch, { key, at: performance.now(), ids: found });
  return found;
}

async function marksOf({ database }: Platform, sessionId: string): Promise<Marks> {
  const parts: Sql[] = [
    sql`SELECT 'role' AS kind, personId AS id, role AS value FROM vetting_attendee WHERE sessionId = ${sessionId}`,
    sql`SELECT 'person', presiderId, NULL FROM vetting_session WHERE id = ${sessionId}`,
    sql`SELECT 'person', actingPresiderId, NULL FROM vetting_item WHERE sessionId = ${sessionId} AND actingPresiderId IS NOT NULL`,
    sql`SELECT 'person', o.personId, NULL FROM vetting_item i JOIN vetting_opinion o ON o.itemId = i.id WHERE i.sessionId = ${sessionId} AND (o.givenAt IS NOT NULL OR o.toldMajority = 1)`,
    sql`SELECT 'account', o.recordedBy, NULL FROM vetting_item i JOIN vetting_opinion o ON o.itemId = i.id WHERE i.sessionId = ${sessionId} AND o.recordedBy IS NOT NULL`,
    sql`SELECT 'person', r.personId, NULL FROM vetting_item i JOIN submission_reporter r ON r.submissionId = i.submissionId WHERE i.sessionId = ${sessionId} AND r.personId IS NOT NULL`,
    sql`SELECT 'submission', mergedIntoId, NULL FROM vetting_item WHERE sessionId = ${sessionId} AND mergedIntoId IS NOT NULL`,
    sql`SELECT 'submission', submissionId, NULL FROM vetting_sign_off WHERE sessionId = ${sessionId}`,
  ];
  const text = parts.map((part) => part.text).join(' UNION ');
  const rows = await database.read(
    text,
    parts.flatMap(({ params }) => [...params]),
  );
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    roles: new Map(of('role').map(({ id, value }) => [String(id), String(value)])),
    people: new Set(of('person').map(({ id }) => String(id))),
    accounts: new Set(of('account').map(({ id }) => String(id))),
    submissions: of('submission')
      .map(({ id }) => String(id))
      .sort(),
  };
}
