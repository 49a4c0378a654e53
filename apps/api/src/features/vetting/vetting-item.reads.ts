import { averagesOf, outliersOf, spreadOf, VettingOutcome } from '@sanlian/domain';
import {
  booleanColumn,
  col,
  column,
  computed,
  expression,
  guarded,
  hasRole,
  sql,
  timeColumn,
  toMany,
  toOne,
  toOneOn,
  type ReadRegistry,
  type ReadRow,
} from '../../platform';
import { isVisibleOpinion, mayReadSession, wasDeferred } from './vetting.conditions';
import {
  countOfOpinions,
  isCounted,
  itemNeeds,
  recommendationsNeed,
  recommendationsOf,
  scoresNeed,
  scoresOf,
  viewerRecused,
  viewOf,
} from './vetting.facts';
import { itemMay } from './vetting.may';

const isTrue = (value: unknown): boolean => Number(value) === 1;

/** How many recommend what, the most frequent first. */
function tally(row: ReadRow) {
  const given = recommendationsOf(row);
  return (Object.keys(VettingOutcome) as VettingOutcome[])
    .map((outcome) => ({ outcome, count: given.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** How the items of an agenda are read; what is shown of opinions is V5. */
export function defineItemReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VettingItem',
    table: 'vetting_item',
    open: {
      id: column('id'),
      position: column('position'),
      status: column('status'),
      presentedAt: timeColumn('presentedAt'),
      presentingSince: timeColumn('presentingSince'),
      session: toOne('VettingSession', 'sessionId', { granted: true }),
      submission: toOne('Submission', 'submissionId', { granted: true }),
      actingPresider: toOne('Person', 'actingPresiderId', { granted: true }),
      decision: toOneOn(
        'VettingDecision',
        (item, decision) =>
          sql`${col(decision, 'id')} = ${col(item, 'id')} AND ${col(decision, 'outcome')} IS NOT NULL`,
        { granted: true },
      ),
      corrections: toMany('VettingCorrection', 'itemId', {
        granted: true,
        orderBy: (correction) => sql`${col(correction, 'at')}, ${col(correction, 'id')}`,
      }),
      presiderRecused: expression((item, env) => itemNeeds.presiderRecused!(item, env), isTrue),
    },
    guarded: {
      recused: guarded(expression(viewerRecused, isTrue), (recused) => recused),
      myOpinion: guarded(
        toOneOn(
          'VettingOpinion',
          (item, opinion, { viewer }) =>
            sql`${col(opinion, 'itemId')} = ${col(item, 'id')} AND ${col(opinion, 'personId')} = ${viewer.personId} AND ${col(opinion, 'givenAt')} IS NOT NULL`,
          { granted: true },
        ),
        (opinion) => opinion,
      ),
      opinions: guarded(
        toMany('VettingOpinion', 'itemId', {
          granted: true,
          where: (opinion, _, env) => isVisibleOpinion(opinion, env),
          orderBy: (opinion) => sql`${col(opinion, 'shuffle')}, ${col(opinion, 'id')}`,
        }),
        (opinions) => opinions,
      ),
      opinionCount: guarded(
        expression(countOfOpinions, Number),
        (count, row, env) => (viewOf(row, env).count ? count : null),
        itemNeeds,
      ),
      givenBy: guarded(
        toMany('Person', 'itemId', {
          link: { table: 'vetting_opinion', target: 'personId' },
          granted: true,
          where: (_, opinion) => isCounted(opinion),
        }),
        (people, row, env) => (viewOf(row, env).givers ? people : []),
        itemNeeds,
      ),
      averageScores: guarded(
        computed({ scores: scoresNeed }, (row) => averagesOf(scoresOf(row))),
        (averages, row, env) => (viewOf(row, env).averages ? averages : []),
        itemNeeds,
      ),
      recommendations: guarded(
        computed({ recommendations: recommendationsNeed }, tally),
        (recommendations, row, env) => (viewOf(row, env).averages ? recommendations : []),
        itemNeeds,
      ),
      spread: guarded(
        computed({ scores: scoresNeed }, (row) => spreadOf(scoresOf(row))),
        (spread, row, env) => (viewOf(row, env).spread ? spread : []),
        itemNeeds,
      ),
      outliers: guarded(
        computed({ scores: scoresNeed }, (row) => outliersOf(scoresOf(row))),
        (outliers, row, env) => (viewOf(row, env).spread ? outliers : []),
        itemNeeds,
      ),
      viewerMay: guarded(computed(itemNeeds, itemMay), (may) => may),
    },
    scope: (item, env) => mayReadSession(col(item, 'sessionId'), env),
  });
  registry.define({
    name: 'VettingDecision',
    table: 'vetting_item',
    open: {
      outcome: column('outcome'),
      reason: column('reason'),
      declineReason: column('declineReason'),
      decidedAt: timeColumn('decidedAt'),
      mergedInto: toOne('Submission', 'mergedIntoId'),
      decider: toOne('Person', 'deciderId', { granted: true }),
      recorded: booleanColumn('recorded'),
      recordedBy: toOneOn(
        'Account',
        (item, account) => sql`${col(account, 'id')} = ${col(item, 'decidedBy')} AND ${col(item, 'recorded')} = 1`,
        { granted: true },
      ),
    },
    guarded: {
      againstMajority: guarded(
        booleanColumn('againstMajority'),
        (against, row, env) => (viewOf(row, env).averages ? against : null),
        itemNeeds,
      ),
    },
    scope: (item, env) => mayReadSession(col(item, 'sessionId'), env),
  });
  registry.define({
    name: 'VettingCorrection',
    table: 'vetting_correction',
    open: {
      id: column('id'),
      text: column('text'),
      at: timeColumn('at'),
      author: toOne('Account', 'accountId', { granted: true }),
    },
    scope: (correction, env) =>
      sql`EXISTS (SELECT 1 FROM vetting_item i WHERE i.id = ${col(correction, 'itemId')} AND ${mayReadSession(sql`i.sessionId`, env)})`,
  });
  registry.extend('Submission', {
    guarded: {
      wasDeferred: guarded(expression(wasDeferred, isTrue), (was, _, { viewer }) =>
        hasRole(viewer, 'INFO_OFFICE', 'CHAIR_MEMBER') ? was : null,
      ),
    },
  });
}
