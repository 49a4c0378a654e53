import { VettingCriterion, type CriterionScore } from '@sanlian/domain';
import {
  col,
  column,
  computed,
  expression,
  guarded,
  needsColumn,
  sql,
  toOne,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
} from '../../platform';
import { list, parsedList } from './vetting.facts';
import { isRecused, isVisibleOpinion, mayReadSession } from './vetting.conditions';

const isTrue = (value: unknown): boolean => Number(value) === 1;

/** V5: the name on a sheet: one's own, those of recused people, those that one recorded, and all where names are revealed. */
function showsName(row: ReadRow, { viewer }: ReadEnv): boolean {
  const isOwn = row.personId === viewer.personId || row.recordedBy === viewer.accountId;
  return isOwn || isTrue(row.recused) || row.revealMode === 'NAMED';
}

const recusedOnItem = (opinion: string) =>
  sql`(SELECT ${isRecused(opinion, 'i')} FROM vetting_item i WHERE i.id = ${col(opinion, 'itemId')})`;

/** A sheet shows what is written on it; a recused person's shows nothing else, whatever it held before. */
const unlessRecused = <T>(empty: T) =>
  [(value: unknown, row: ReadRow) => (isTrue(row.recused) ? empty : value), { recused: recusedOnItem }] as const;

/** How single opinions and their scores are read. */
export function defineOpinionReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VettingOpinion',
    table: 'vetting_opinion',
    open: {
      recused: expression(recusedOnItem, isTrue),
      recorded: computed({ recordedBy: needsColumn('recordedBy') }, ({ recordedBy }) => recordedBy !== null),
    },
    guarded: {
      attendee: guarded(
        toOne('Person', 'personId', { granted: true }),
        (person, row, env) => (showsName(row, env) ? person : null),
        {
          personId: needsColumn('personId'),
          recordedBy: needsColumn('recordedBy'),
          recused: recusedOnItem,
          revealMode: (opinion) =>
            sql`(SELECT s.revealMode FROM vetting_item i JOIN vetting_session s ON s.id = i.sessionId WHERE i.id = ${col(opinion, 'itemId')})`,
        },
      ),
      recommendation: guarded(column('recommendation'), ...unlessRecused(null)),
      comment: guarded(column('comment'), ...unlessRecused(null)),
      scores: guarded(computed({ scores: scoresOn }, scoresInOrder), ...unlessRecused([])),
    },
    scope: (opinion, env) =>
      sql`EXISTS (SELECT 1 FROM vetting_item i WHERE i.id = ${col(opinion, 'itemId')} AND ${mayReadSession(sql`i.sessionId`, env)}) AND ${isVisibleOpinion(opinion, env)}`,
  });
}

/** The sheet's scores as one value: a room holds thousands of them, and a row for each would be what takes its time. */
const scoresOn = (opinion: string, env: ReadEnv) =>
  list(
    env,
    { criterion: sql`score.criterion`, score: sql`score.score` },
    sql`vetting_score score WHERE score.opinionId = ${col(opinion, 'id')}`,
  );

const CRITERIA = Object.keys(VettingCriterion);

const scoresInOrder = (row: ReadRow): CriterionScore[] =>
  parsedList<CriterionScore>(row.scores).sort(
    (one, other) => CRITERIA.indexOf(one.criterion) - CRITERIA.indexOf(other.criterion),
  );
