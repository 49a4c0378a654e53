import type {
  AttendeeRole,
  CriterionScore,
  DecisionFacts,
  OpinionView,
  OwnPart,
  RevealMode,
  SubmissionStatus,
  VettingAttendee,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
  VettingSessionFacts,
  VettingSessionStatus,
  VettingViewer,
} from '@sanlian/domain';
import { opinionsVisibleTo } from '@sanlian/domain';
import { col, join, sql, Sql, type ComputedRead, type ReadEnv, type ReadRow } from '../../platform';
import { isRecused, isReporter, takesPart } from './vetting.conditions';

type Needs = ComputedRead['needs'];

/** `{ key: value, … }` as JSON text. */
const object = (fields: Record<string, Sql>): Sql =>
  sql`JSON_OBJECT(${join(
    Object.entries(fields).map(([key, value]) => sql`${new Sql(`'${key}'`)}, ${value}`),
    ', ',
  )})`;

/** The objects of a subquery as one JSON list, so that the rules get their facts within the row's own statement. */
export const list = (env: ReadEnv, fields: Record<string, Sql>, from: Sql): Sql =>
  sql`(SELECT ${new Sql(env.dialect === 'sqlite' ? 'json_group_array' : 'JSON_ARRAYAGG')}(${object(fields)}) FROM ${from})`;

const parsed = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T;
/** MariaDB answers NULL for an empty list, and hands inner objects over as text. */
export const parsedList = <T>(value: unknown): T[] =>
  (parsed<unknown[] | null>(value) ?? []).map((each) => parsed<T>(each));

const attendeesOf = (sessionId: Sql, env: ReadEnv): Sql =>
  list(
    env,
    {
      personId: sql`attendee.personId`,
      role: sql`attendee.role`,
      in: sql`CASE WHEN attendee.checkedInAt IS NOT NULL AND attendee.checkedOutAt IS NULL THEN 1 ELSE 0 END`,
    },
    sql`vetting_attendee attendee WHERE attendee.sessionId = ${sessionId}`,
  );

const sessionColumns = (session: string) =>
  object(
    Object.fromEntries(
      ['status', 'scoring', 'revealMode', 'enlargedTakePart', 'quorum', 'presiderId'].map((each) => [
        each,
        col(session, each),
      ]),
    ),
  );

interface StoredSession {
  status: VettingSessionStatus;
  scoring: VettingScoring;
  revealMode: RevealMode;
  enlargedTakePart: number;
  quorum: number;
  presiderId: string;
}

/** What the domain's rules ask of a session, for fields of `VettingSession`. */
export const sessionNeeds: Needs = {
  session: (alias) => sessionColumns(alias),
  attendees: (alias, env) => attendeesOf(col(alias, 'id'), env),
};

/** What the domain's rules ask of an item and its session, for fields of `VettingItem`. */
export const itemNeeds: Needs = {
  session: (alias) =>
    sql`(SELECT ${sessionColumns('s')} FROM vetting_session s WHERE s.id = ${col(alias, 'sessionId')})`,
  attendees: (alias, env) => attendeesOf(col(alias, 'sessionId'), env),
  status: (alias) => col(alias, 'status'),
  outcome: (alias) => col(alias, 'outcome'),
  presentedAt: (alias) => col(alias, 'presentedAt'),
  actingPresiderId: (alias) =>
    sql`CASE WHEN ${isReporter(col(alias, 'submissionId'), col(alias, 'actingPresiderId'))} THEN NULL ELSE ${col(alias, 'actingPresiderId')} END`,
  submissionStatus: (alias) => sql`(SELECT s.status FROM submission s WHERE s.id = ${col(alias, 'submissionId')})`,
  presiderRecused: (alias) =>
    isReporter(
      col(alias, 'submissionId'),
      sql`(SELECT s.presiderId FROM vetting_session s WHERE s.id = ${col(alias, 'sessionId')})`,
    ),
  recused: (alias, env) => viewerRecused(alias, env),
  given: (alias, env) => ownSheet(alias, env, sql`own.givenAt IS NOT NULL`),
  toldMajority: (alias, env) => ownSheet(alias, env, sql`own.toldMajority = 1`),
};

/** Whether it is so of the viewer's own sheet, alias `own`. */
const ownSheet = (item: string, { viewer }: ReadEnv, condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM vetting_opinion own WHERE own.itemId = ${col(item, 'id')} AND own.personId = ${viewer.personId} AND ${condition})`;

/** V4: the viewer reported the item. */
export const viewerRecused = (item: string, env: ReadEnv): Sql =>
  ownSheet(item, env, sql`${isRecused('own', item)} = 1`);

/** Opinions that count: of those who take part and aren't recused. */
const counted = (item: string): Sql =>
  sql`vetting_opinion opinion JOIN vetting_session session ON session.id = ${col(item, 'sessionId')} JOIN vetting_attendee attendee ON attendee.sessionId = session.id AND attendee.personId = opinion.personId AND ${takesPart}`;
const ofItem = (item: string): Sql =>
  sql`opinion.itemId = ${col(item, 'id')} AND opinion.givenAt IS NOT NULL AND ${isRecused('opinion', item)} = 0`;

/** How many opinions count. */
export const countOfOpinions = (item: string): Sql =>
  sql`(SELECT COUNT(*) FROM ${counted(item)} WHERE ${ofItem(item)})`;

/** Whether the opinion is one that counts. */
export const isCounted = (opinion: string): Sql =>
  sql`EXISTS (SELECT 1 FROM vetting_item item JOIN vetting_session session ON session.id = item.sessionId JOIN vetting_attendee attendee ON attendee.sessionId = session.id AND ${takesPart} WHERE item.id = ${col(opinion, 'itemId')} AND attendee.personId = ${col(opinion, 'personId')} AND ${col(opinion, 'givenAt')} IS NOT NULL AND ${isRecused(opinion, 'item')} = 0)`;

/** All scores that count, as one list. */
export const scoresNeed = (item: string, env: ReadEnv): Sql =>
  list(
    env,
    { criterion: sql`score.criterion`, score: sql`score.score` },
    sql`${counted(item)} JOIN vetting_score score ON score.opinionId = opinion.id WHERE ${ofItem(item)}`,
  );

/** All recommendations that count, as one list. */
export const recommendationsNeed = (item: string, env: ReadEnv): Sql =>
  list(
    env,
    { recommendation: sql`opinion.recommendation` },
    sql`${counted(item)} WHERE ${ofItem(item)} AND opinion.recommendation IS NOT NULL`,
  );

export const scoresOf = (row: ReadRow): { scores: CriterionScore[] }[] => [
  { scores: parsedList<CriterionScore>(row.scores) },
];

export const recommendationsOf = (row: ReadRow): VettingOutcome[] =>
  parsedList<{ recommendation: VettingOutcome }>(row.recommendations).map(({ recommendation }) => recommendation);

export const viewerOf = ({ viewer }: ReadEnv): VettingViewer => ({ roles: viewer.roles, personId: viewer.personId });

let lastFacts: { session: unknown; attendees: unknown; facts: VettingSessionFacts } | undefined;

/**
 * The session's facts from the row of `sessionNeeds` or `itemNeeds`. All items of a session carry the same, and ask for it
 * once for each of their fields: it is read from its text once.
 */
export function sessionFactsOf(row: ReadRow): VettingSessionFacts {
  const { session, attendees } = row;
  if (lastFacts && lastFacts.session === session && lastFacts.attendees === attendees) return lastFacts.facts;
  lastFacts = { session, attendees, facts: readFacts(row) };
  return lastFacts.facts;
}

function readFacts(row: ReadRow): VettingSessionFacts {
  const { enlargedTakePart, ...session } = parsed<StoredSession>(row.session);
  const attendees = parsedList<{ personId: string; role: AttendeeRole; in: number }>(row.attendees).map(
    (attendee): VettingAttendee => ({
      personId: attendee.personId,
      role: attendee.role,
      checkedIn: attendee.in === 1,
    }),
  );
  return { ...session, enlargedTakePart: Number(enlargedTakePart) === 1, attendees };
}

/** The item's facts from the row of `itemNeeds`. */
export const itemFactsOf = (row: ReadRow): Pick<DecisionFacts, 'session' | 'item'> => ({
  session: sessionFactsOf(row),
  item: {
    status: row.status as VettingItemStatus,
    wasPresented: row.presentedAt !== null,
    actingPresiderId: row.actingPresiderId as string | null,
    presiderRecused: Number(row.presiderRecused) === 1,
  },
});

export const outcomeOf = (row: ReadRow) => ({
  outcome: row.outcome as VettingOutcome | null,
  submissionStatus: row.submissionStatus as SubmissionStatus,
});

export const ownPartOf = (row: ReadRow): OwnPart => ({
  given: Number(row.given) === 1,
  recused: Number(row.recused) === 1,
  toldMajority: Number(row.toldMajority) === 1,
});

/** V5: what the viewer sees of the opinions on the item. */
export function viewOf(row: ReadRow, env: ReadEnv): OpinionView {
  const { session, item } = itemFactsOf(row);
  return opinionsVisibleTo(viewerOf(env), session, item, ownPartOf(row));
}
