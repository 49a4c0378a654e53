import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import { characterCount } from '../text/index';
import { VettingCriterion, type VettingItemStatus, type VettingOutcome, type VettingScoring } from './enums';
import { attendeeRoleOf, takesPart, type VettingSessionFacts, type VettingViewer } from './room';

export interface CriterionScore {
  criterion: VettingCriterion;
  score: number;
}

export interface Opinion {
  scores: readonly CriterionScore[];
  recommendation: VettingOutcome | null;
  comment: string | null;
}

/** Scores run from 1 to 5 (V3); comments are limited in characters. */
export const VETTING_LIMITS = {
  scoreMin: 1,
  scoreMax: 5,
  comment: 1000,
  reason: 1000,
  title: 100,
  place: 100,
} as const;

const criteria = Object.keys(VettingCriterion) as VettingCriterion[];

function scoreProblems(scores: readonly CriterionScore[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const params = { min: VETTING_LIMITS.scoreMin, max: VETTING_LIMITS.scoreMax };
  scores.forEach(({ criterion, score }, index) => {
    if (!Number.isInteger(score)) problems.push({ path: `scores.${index}.score`, code: 'NOT_AN_INTEGER' });
    else if (score < params.min || score > params.max) {
      problems.push({ path: `scores.${index}.score`, code: 'OUT_OF_RANGE', params });
    }
    if (scores.findIndex((one) => one.criterion === criterion) !== index) {
      problems.push({ path: `scores.${index}.criterion`, code: 'DUPLICATE' });
    }
  });
  return problems;
}

/** V3: what is wrong with an opinion of someone who takes part, by the session's scoring. */
export function opinionProblems(opinion: Opinion, scoring: VettingScoring): FieldProblem[] {
  const problems = scoreProblems(opinion.scores);
  if (characterCount(opinion.comment ?? '') > VETTING_LIMITS.comment) {
    problems.push({ path: 'comment', code: 'TOO_LONG', params: { max: VETTING_LIMITS.comment } });
  }
  if (scoring === 'FULL' && criteria.some((one) => !opinion.scores.some(({ criterion }) => criterion === one))) {
    problems.push({ path: 'scores', code: 'REQUIRED' });
  }
  if (scoring === 'RECOMMENDATION' && opinion.recommendation === null) {
    problems.push({ path: 'recommendation', code: 'REQUIRED' });
  }
  if (scoring === 'NONE') {
    if (opinion.scores.length > 0) problems.push({ path: 'scores', code: 'NOT_ALLOWED' });
    if (opinion.recommendation !== null) problems.push({ path: 'recommendation', code: 'NOT_ALLOWED' });
    if (!opinion.comment) problems.push({ path: 'comment', code: 'REQUIRED' });
  }
  return problems;
}

export interface OpinionFacts {
  session: VettingSessionFacts;
  itemStatus: VettingItemStatus;
  /** V4: the person reported or co-reported the item. */
  recused: boolean;
  /** V5: the person presides, and was told what most recommend before giving an opinion. */
  toldMajority: boolean;
}

const isSettled = (status: VettingItemStatus): boolean => status === 'DECIDED' || status === 'DEFERRED';

/**
 * Whether the viewer may give an opinion now, and how much: all of it, only a comment (guests, V1), or none. Materials open
 * while the session is planned, so an opinion may come before the item is presented, and changes until it is decided (V1, V3).
 */
export function mayGiveOpinion(facts: OpinionFacts, viewer: VettingViewer): 'opinion' | 'comment' | 'none' {
  const role = attendeeRoleOf(facts.session, viewer);
  if (
    role === null ||
    facts.recused ||
    facts.toldMajority ||
    facts.session.status === 'CLOSED' ||
    isSettled(facts.itemStatus)
  )
    return 'none';
  return takesPart(role, facts.session.enlargedTakePart) ? 'opinion' : 'comment';
}

/**
 * `giveOpinion`, by the person of `viewer` (for a paper opinion that the office records: the person whose it is). Refuses
 * with `FORBIDDEN` whoever isn't in the session, and guests who score; with `SESSION_CLOSED`, `ALREADY_DECIDED`,
 * `OWN_SUBMISSION` (V4), `BAD_USER_INPUT` (V3). A presider who scores does so before learning what others think (V5): later
 * it is `FORBIDDEN`.
 */
export function refuseOpinion(facts: OpinionFacts, viewer: VettingViewer, opinion: Opinion): void {
  const role = attendeeRoleOf(facts.session, viewer);
  if (role === null) throw new Refusal('FORBIDDEN');
  if (facts.session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  if (isSettled(facts.itemStatus)) throw new Refusal('ALREADY_DECIDED');
  if (facts.recused) throw new Refusal('OWN_SUBMISSION');
  if (facts.toldMajority) throw new Refusal('FORBIDDEN');
  if (takesPart(role, facts.session.enlargedTakePart)) {
    refuseProblems(opinionProblems(opinion, facts.session.scoring));
    return;
  }
  if (opinion.scores.length > 0 || opinion.recommendation !== null) throw new Refusal('FORBIDDEN');
  refuseProblems(opinionProblems(opinion, 'NONE'));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Averages per criterion to two decimals, in the order of the criteria; criteria without a score are left out. */
export function averagesOf(
  opinions: readonly { scores: readonly CriterionScore[] }[],
): { criterion: VettingCriterion; score: number; count: number }[] {
  return criteria.flatMap((criterion) => {
    const scores = opinions.flatMap((opinion) => opinion.scores.filter((score) => score.criterion === criterion));
    if (scores.length === 0) return [];
    const sum = scores.reduce((total, { score }) => total + score, 0);
    return [{ criterion, score: rounded(sum / scores.length), count: scores.length }];
  });
}

/** How far the scores lie apart, per criterion: least, most, and standard deviation to two decimals. */
export function spreadOf(
  opinions: readonly { scores: readonly CriterionScore[] }[],
): { criterion: VettingCriterion; min: number; max: number; deviation: number }[] {
  return criteria.flatMap((criterion) => {
    const scores = opinions.flatMap((opinion) =>
      opinion.scores.filter((score) => score.criterion === criterion).map(({ score }) => score),
    );
    if (scores.length === 0) return [];
    const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
    const variance = scores.reduce((total, score) => total + (score - mean) ** 2, 0) / scores.length;
    return [{ criterion, min: Math.min(...scores), max: Math.max(...scores), deviation: rounded(Math.sqrt(variance)) }];
  });
}

/** Two points from the median are far on a scale from 1 to 5. */
const FAR = 2;
/** Where more than a quarter lie far off, opinions differ, and none of them stands out. */
const FEW = 4;

/**
 * Scores that stand out, per criterion: at least two points from the median, given by a quarter of the scorers at most, so
 * that it takes four scores for one to stand out. The lowest first.
 */
export function outliersOf(
  opinions: readonly { scores: readonly CriterionScore[] }[],
): { criterion: VettingCriterion; score: number; count: number }[] {
  return criteria.flatMap((criterion) => {
    const scores = opinions
      .flatMap((opinion) => opinion.scores.filter((score) => score.criterion === criterion).map(({ score }) => score))
      .sort((one, other) => one - other);
    const median = medianOf(scores);
    const far = scores.filter((score) => Math.abs(score - median) >= FAR);
    if (far.length * FEW > scores.length) return [];
    return [...new Set(far)].map((score) => ({ criterion, score, count: far.filter((one) => one === score).length }));
  });
}

const medianOf = (sorted: readonly number[]): number =>
  ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;

/** The outcome that more than half of those who recommended one recommend, or null. */
export function majorityRecommendation(recommendations: readonly (VettingOutcome | null)[]): VettingOutcome | null {
  const given = recommendations.filter((one) => one !== null);
  return given.find((outcome) => given.filter((one) => one === outcome).length * 2 > given.length) ?? null;
}
