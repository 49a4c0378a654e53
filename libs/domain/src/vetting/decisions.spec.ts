import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import {
  averagesOf,
  decideItem,
  majorityRecommendation,
  mayGiveOpinion,
  nameActingPresider,
  opinionsVisibleTo,
  outliersOf,
  presentItem,
  reasonTellsMajority,
  refuseOpinion,
  spreadOf,
  undoDecision,
  VettingCriterion,
  type DecisionFacts,
  type Opinion,
  type OpinionFacts,
  type VettingSessionFacts,
  type VettingViewer,
} from './index';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};
const fieldsOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as Refusal).fields.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
};

const session: VettingSessionFacts = {
  status: 'OPEN',
  scoring: 'RECOMMENDATION',
  revealMode: 'ANONYMOUS',
  enlargedTakePart: false,
  quorum: 2,
  attendees: [
    { personId: 'presider', role: 'PRESIDER', checkedIn: true },
    { personId: 'vice', role: 'ATTENDEE', checkedIn: true },
    { personId: 'enlarged', role: 'ENLARGED', checkedIn: true },
    { personId: 'guest', role: 'GUEST', checkedIn: true },
  ],
};
const who = (personId: string | null, ...roles: VettingViewer['roles']): VettingViewer => ({ personId, roles });
const presider = who('presider', 'CHAIR_MEMBER');
const vice = who('vice', 'CHAIR_MEMBER');
const guest = who('guest', 'MEMBER');
const office = who(null, 'INFO_OFFICE');

const criteria = Object.keys(VettingCriterion) as VettingCriterion[];
const six = criteria.map((criterion) => ({ criterion, score: 4 }));
const opinion = (over: Partial<Opinion> = {}): Opinion => ({
  scores: [],
  recommendation: 'REPORT',
  comment: null,
  ...over,
});
const onItem = (over: Partial<OpinionFacts> = {}): OpinionFacts => ({
  session,
  itemStatus: 'PRESENTING',
  recused: false,
  toldMajority: false,
  ...over,
});

describe('V1: who gives an opinion', () => {
  test('attendees do, guests only comment, strangers nothing', () => {
    expect(mayGiveOpinion(onItem(), vice)).toBe('opinion');
    expect(mayGiveOpinion(onItem(), guest)).toBe('comment');
    expect(mayGiveOpinion(onItem(), who('stranger', 'CHAIR_MEMBER'))).toBe('none');
    expect(codeOf(() => refuseOpinion(onItem(), who('stranger', 'CHAIR_MEMBER'), opinion()))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseOpinion(onItem(), guest, opinion()))).toBe('FORBIDDEN');
    const comment = opinion({ recommendation: null, comment: '同意' });
    expect(codeOf(() => refuseOpinion(onItem(), guest, comment))).toBe('allowed');
    expect(fieldsOf(() => refuseOpinion(onItem(), guest, { ...comment, comment: null }))).toEqual(['comment REQUIRED']);
  });

  test('enlarged attendees take part like attendees if the session says so', () => {
    expect(mayGiveOpinion(onItem(), who('enlarged', 'MEMBER'))).toBe('comment');
    const open = onItem({ session: { ...session, enlargedTakePart: true } });
    expect(mayGiveOpinion(open, who('enlarged', 'MEMBER'))).toBe('opinion');
  });

  test('materials open while the session is planned, and opinions change until the decision', () => {
    const planned = onItem({ session: { ...session, status: 'PLANNED' }, itemStatus: 'WAITING' });
    expect(codeOf(() => refuseOpinion(planned, vice, opinion()))).toBe('allowed');
    expect(codeOf(() => refuseOpinion(onItem({ itemStatus: 'DECIDED' }), vice, opinion()))).toBe('ALREADY_DECIDED');
    const closed = onItem({ session: { ...session, status: 'CLOSED' }, itemStatus: 'DECIDED' });
    expect(codeOf(() => refuseOpinion(closed, vice, opinion()))).toBe('SESSION_CLOSED');
  });
});

describe('V3: how much each gives', () => {
  const asked = (scoring: VettingSessionFacts['scoring'], given: Opinion) =>
    fieldsOf(() => refuseOpinion(onItem({ session: { ...session, scoring } }), vice, given));

  test('RECOMMENDATION asks for one, scores are optional', () => {
    expect(asked('RECOMMENDATION', opinion())).toEqual([]);
    expect(asked('RECOMMENDATION', opinion({ scores: six.slice(0, 2) }))).toEqual([]);
    expect(asked('RECOMMENDATION', opinion({ recommendation: null }))).toEqual(['recommendation REQUIRED']);
  });

  test('FULL asks for all six scores, NONE takes none', () => {
    expect(asked('FULL', opinion({ scores: six }))).toEqual([]);
    expect(asked('FULL', opinion({ scores: six.slice(1) }))).toEqual(['scores REQUIRED']);
    expect(asked('NONE', opinion({ recommendation: null, comment: '好' }))).toEqual([]);
    expect(asked('NONE', opinion({ scores: six, comment: '好' }))).toEqual([
      'scores NOT_ALLOWED',
      'recommendation NOT_ALLOWED',
    ]);
  });

  test('scores are whole numbers from 1 to 5, each criterion once', () => {
    const scores = [6, 0, 2.5].map((score, index) => ({ criterion: criteria[index] ?? 'ACCURACY', score }));
    expect(asked('RECOMMENDATION', opinion({ scores }))).toEqual([
      'scores.0.score OUT_OF_RANGE',
      'scores.1.score OUT_OF_RANGE',
      'scores.2.score NOT_AN_INTEGER',
    ]);
    const twice = [six[0], six[0]].flatMap((score) => (score ? [score] : []));
    expect(asked('RECOMMENDATION', opinion({ scores: twice }))).toEqual(['scores.1.criterion DUPLICATE']);
  });
});

describe('V4: recusal', () => {
  test('no opinion is taken from whoever reported the item', () => {
    expect(codeOf(() => refuseOpinion(onItem({ recused: true }), vice, opinion()))).toBe('OWN_SUBMISSION');
    expect(mayGiveOpinion(onItem({ recused: true }), vice)).toBe('none');
  });

  test('a recused presider hands the item to an acting presider, who decides it', () => {
    const recused = facts({ presiderRecused: true });
    expect(codeOf(() => decideItem(recused, presider, { outcome: 'REPORT' }))).toBe('OWN_SUBMISSION');
    expect(codeOf(() => decideItem(recused, office, { outcome: 'REPORT' }))).toBe('OWN_SUBMISSION');
    const acting = facts({ presiderRecused: true, actingPresiderId: 'vice' });
    expect(decideItem(acting, vice, { outcome: 'REPORT' })).toMatchObject({ recorded: false });
    expect(codeOf(() => decideItem(acting, presider, { outcome: 'REPORT' }))).toBe('OWN_SUBMISSION');
    expect(decideItem(acting, office, { outcome: 'REPORT' })).toMatchObject({ recorded: true });
    const besides = facts({ actingPresiderId: 'vice' });
    expect(decideItem(besides, presider, { outcome: 'REPORT' })).toMatchObject({ recorded: false });
    expect(codeOf(() => decideItem(besides, vice, { outcome: 'REPORT' }))).toBe('FORBIDDEN');
    expect(codeOf(() => presentItem(besides, vice))).toBe('FORBIDDEN');
    expect(presentItem(recused, presider)).toBe('PRESENTING');
  });

  test('presider or office names any attending chair member who is not recused', () => {
    const recused = facts({ presiderRecused: true });
    const candidate = { personId: 'vice', isChairMember: true, recused: false };
    expect(codeOf(() => nameActingPresider(recused, presider, candidate))).toBe('allowed');
    expect(codeOf(() => nameActingPresider(recused, office, candidate))).toBe('allowed');
    expect(codeOf(() => nameActingPresider(recused, vice, candidate))).toBe('FORBIDDEN');
    for (const wrong of [
      { recused: true },
      { isChairMember: false },
      { personId: 'guest' },
      { personId: 'presider' },
    ]) {
      expect(codeOf(() => nameActingPresider(recused, office, { ...candidate, ...wrong }))).toBe('BAD_USER_INPUT');
    }
  });

  test('nobody acts for a presider who is not recused', () => {
    const candidate = { personId: 'vice', isChairMember: true, recused: false };
    expect(fieldsOf(() => nameActingPresider(facts(), presider, candidate))).toEqual(['itemId NOT_ALLOWED']);
  });
});

function facts(item: Partial<DecisionFacts['item']> = {}, over: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    session,
    item: { status: 'PRESENTING', wasPresented: true, actingPresiderId: null, presiderRecused: false, ...item },
    recommendations: [],
    ...over,
  };
}

describe('V6: decisions', () => {
  const decided = (outcome: Parameters<typeof decideItem>[2]['outcome']) =>
    decideItem(facts(), presider, { outcome, reason: 'r', declineReason: 'OTHER', mergeIntoId: 'm' });

  test('each outcome has its effect on the submission', () => {
    expect(decided('REPORT').submissionStatus).toBe('ADOPTED');
    expect(decided('TRANSFER').submissionStatus).toBe('ADOPTED');
    expect(decided('BULLETIN').submissionStatus).toBe('ADOPTED');
    expect(decided('RETAIN').submissionStatus).toBe('RETAINED');
    expect(decided('DECLINE').submissionStatus).toBe('DECLINED');
    expect(decided('RETURN').submissionStatus).toBe('RETURNED');
    expect(decided('MERGE').submissionStatus).toBe('MERGED');
    expect(decided('DEFER')).toEqual({
      itemStatus: 'DEFERRED',
      submissionStatus: null,
      recorded: false,
      againstMajority: false,
    });
  });

  test('the presider decides; the office records what was decided aloud; nobody else', () => {
    expect(decideItem(facts(), presider, { outcome: 'REPORT' }).recorded).toBe(false);
    expect(decideItem(facts(), office, { outcome: 'REPORT' }).recorded).toBe(true);
    expect(codeOf(() => decideItem(facts(), vice, { outcome: 'REPORT' }))).toBe('FORBIDDEN');
    expect(codeOf(() => decideItem(facts(), who('stranger', 'CHAIR_MEMBER'), { outcome: 'REPORT' }))).toBe('FORBIDDEN');
  });

  test('a reason is needed for DECLINE (with declineReason), RETURN, RETAIN, a target for MERGE', () => {
    const lacks = (outcome: Parameters<typeof decideItem>[2]['outcome']) =>
      fieldsOf(() => decideItem(facts(), presider, { outcome }));
    expect(lacks('DECLINE')).toEqual(['reason REQUIRED', 'declineReason REQUIRED']);
    expect(lacks('RETURN')).toEqual(['reason REQUIRED']);
    expect(lacks('RETAIN')).toEqual(['reason REQUIRED']);
    expect(lacks('MERGE')).toEqual(['mergeIntoId REQUIRED']);
    expect(lacks('DEFER')).toEqual([]);
  });

  test('a reason is needed against the majority’s recommendation', () => {
    const split = facts({}, { recommendations: ['BULLETIN', 'BULLETIN', 'REPORT', null] });
    expect(fieldsOf(() => decideItem(split, presider, { outcome: 'REPORT' }))).toEqual(['reason REQUIRED']);
    expect(codeOf(() => decideItem(split, presider, { outcome: 'REPORT', reason: 'r' }))).toBe('allowed');
    expect(codeOf(() => decideItem(split, presider, { outcome: 'BULLETIN' }))).toBe('allowed');
    const tie = facts({}, { recommendations: ['BULLETIN', 'REPORT'] });
    expect(codeOf(() => decideItem(tie, presider, { outcome: 'TRANSFER' }))).toBe('allowed');
    expect(decideItem(split, presider, { outcome: 'REPORT', reason: 'r' }).againstMajority).toBe(true);
    expect(decideItem(split, presider, { outcome: 'BULLETIN' }).againstMajority).toBe(false);
    expect(decideItem(tie, presider, { outcome: 'TRANSFER' }).againstMajority).toBe(false);
  });

  test('V5: asking for a reason tells the majority only where nothing else asks for one', () => {
    const told = (outcome: Parameters<typeof decideItem>[2]['outcome'], reason: string | null = null) =>
      reasonTellsMajority({ outcome, reason }, ['BULLETIN', 'BULLETIN', 'REPORT']);
    expect(told('REPORT')).toBe(true);
    expect(told('BULLETIN')).toBe(false);
    expect(told('REPORT', '事关全市')).toBe(false);
    expect(told('RETURN')).toBe(false);
    expect(reasonTellsMajority({ outcome: 'REPORT' }, ['BULLETIN', 'REPORT'])).toBe(false);
  });

  test('V2: decisions need the quorum as well', () => {
    const thin = {
      ...session,
      attendees: session.attendees.map((one) => ({ ...one, checkedIn: one.role === 'PRESIDER' })),
    };
    expect(codeOf(() => decideItem(facts({}, { session: thin }), presider, { outcome: 'REPORT' }))).toBe(
      'QUORUM_NOT_MET',
    );
  });

  test('V3: one item is presented at a time; shown ones may be decided in a group', () => {
    const waiting = facts({ status: 'WAITING' });
    expect(codeOf(() => decideItem(waiting, presider, { outcome: 'REPORT' }))).toBe('NOT_PRESENTED');
    expect(codeOf(() => decideItem(waiting, presider, { outcome: 'REPORT' }, { inGroup: true }))).toBe('allowed');
    const unseen = facts({ status: 'WAITING', wasPresented: false });
    expect(codeOf(() => decideItem(unseen, presider, { outcome: 'REPORT' }, { inGroup: true }))).toBe('NOT_PRESENTED');
    expect(presentItem(waiting, office)).toBe('PRESENTING');
    expect(codeOf(() => presentItem(waiting, vice))).toBe('FORBIDDEN');
    expect(codeOf(() => presentItem(facts({ status: 'DECIDED' }), presider))).toBe('ALREADY_DECIDED');
  });

  test('nothing is decided twice, before the opening, or after the closing (V8)', () => {
    expect(codeOf(() => decideItem(facts({ status: 'DECIDED' }), presider, { outcome: 'REPORT' }))).toBe(
      'ALREADY_DECIDED',
    );
    const at = (status: VettingSessionFacts['status']) => facts({}, { session: { ...session, status } });
    expect(codeOf(() => decideItem(at('PLANNED'), presider, { outcome: 'REPORT' }))).toBe('SESSION_NOT_OPEN');
    expect(codeOf(() => decideItem(at('CLOSED'), presider, { outcome: 'REPORT' }))).toBe('SESSION_CLOSED');
  });

  test('a decision is undone until the session closes, unless the submission moved on', () => {
    const done = { ...facts({ status: 'DECIDED' }), outcome: 'DECLINE', submissionStatus: 'DECLINED' } as const;
    expect(undoDecision(done, presider)).toEqual({ itemStatus: 'WAITING', submissionStatus: 'SHORTLISTED' });
    expect(codeOf(() => undoDecision({ ...done, submissionStatus: 'SUBMITTED' }, presider))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => undoDecision({ ...done, outcome: null }, presider))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => undoDecision(done, vice))).toBe('FORBIDDEN');
    const closed = { ...done, session: { ...session, status: 'CLOSED' as const } };
    expect(codeOf(() => undoDecision(closed, presider))).toBe('SESSION_CLOSED');
    const deferred = { ...done, outcome: 'DEFER', submissionStatus: 'SHORTLISTED' } as const;
    expect(undoDecision(deferred, presider).submissionStatus).toBe('SHORTLISTED');
  });
});

describe('counting', () => {
  test('averages and spread per criterion, criteria without a score left out', () => {
    const opinions = [5, 4, 4].map((score) => ({ scores: [{ criterion: 'ACCURACY' as const, score }] }));
    expect(averagesOf(opinions)).toEqual([{ criterion: 'ACCURACY', score: 4.33, count: 3 }]);
    expect(spreadOf(opinions)).toEqual([{ criterion: 'ACCURACY', min: 4, max: 5, deviation: 0.47 }]);
    expect(averagesOf([])).toEqual([]);
  });

  test('scores stand out that lie two points from the median, given by a quarter at most', () => {
    const of = (...scores: number[]) =>
      outliersOf(scores.map((score) => ({ scores: [{ criterion: 'BREADTH' as const, score }] })));
    expect(of(5, 5, 4, 2)).toEqual([{ criterion: 'BREADTH', score: 2, count: 1 }]);
    expect(of(5, 4, 2)).toEqual([]);
    expect(of(5, 5, 2, 2)).toEqual([]);
    expect(of(4, 4, 4, 5)).toEqual([]);
    expect(of(3, 3, 3, 3, 3, 3, 1, 5)).toEqual([
      { criterion: 'BREADTH', score: 1, count: 1 },
      { criterion: 'BREADTH', score: 5, count: 1 },
    ]);
    expect(of(5, 5, 5, 5, 5, 5, 1, 1)).toEqual([{ criterion: 'BREADTH', score: 1, count: 2 }]);
    expect(of()).toEqual([]);
  });

  test('a majority is more than half of the recommendations given', () => {
    expect(majorityRecommendation(['REPORT', 'REPORT', 'DEFER', null, null])).toBe('REPORT');
    expect(majorityRecommendation(['REPORT', 'DEFER'])).toBeNull();
    expect(majorityRecommendation([null])).toBeNull();
  });
});

describe('V5: what is seen of opinions', () => {
  const view = (viewer: VettingViewer, status: 'PRESENTING' | 'DECIDED', own = {}, over = {}) =>
    opinionsVisibleTo(
      viewer,
      { ...session, ...over },
      { status, actingPresiderId: null, presiderRecused: false },
      { given: true, recused: false, toldMajority: false, ...own },
    );
  const nothing = { count: false, averages: false, spread: false, givers: false, others: 'none' };

  test('before the decision an attendee sees only their own', () => {
    for (const viewer of [vice, guest, who('stranger', 'CHAIR_MEMBER')])
      expect(view(viewer, 'PRESENTING')).toEqual(nothing);
  });

  test('the office sees how many are in and whose', () => {
    expect(view(office, 'PRESENTING', { given: false })).toEqual({ ...nothing, count: true, givers: true });
  });

  test('the presider sees how many are in and whose, and averages and spread after scoring', () => {
    const all = { count: true, averages: true, spread: true, givers: true, others: 'none' };
    expect(view(presider, 'PRESENTING')).toEqual(all);
    expect(view(presider, 'PRESENTING', { given: false })).toEqual({ ...nothing, count: true, givers: true });
    expect(view(presider, 'PRESENTING', { given: false, recused: true })).toEqual(all);
    expect(view(presider, 'PRESENTING', { given: false, toldMajority: true })).toEqual(all);
    expect(view(presider, 'PRESENTING', { given: false }, { scoring: 'NONE' })).toEqual(all);
  });

  test('an acting presider sees the same while the presider is recused, and no more', () => {
    const acting = (presiderRecused: boolean) =>
      opinionsVisibleTo(
        vice,
        session,
        { status: 'PRESENTING', actingPresiderId: 'vice', presiderRecused },
        { given: true, recused: false, toldMajority: false },
      );
    expect(acting(true)).toMatchObject({ count: true, averages: true, givers: true });
    expect(acting(false)).toEqual(nothing);
  });

  test('whoever presides and was told the majority before an opinion of their own gives none any more', () => {
    const told = onItem({ toldMajority: true });
    expect(codeOf(() => refuseOpinion(told, presider, opinion()))).toBe('FORBIDDEN');
    expect(mayGiveOpinion(told, presider)).toBe('none');
  });

  test('after it attendees see averages, spread and opinions without names, unless the session reveals them', () => {
    expect(view(vice, 'DECIDED')).toEqual({
      count: true,
      averages: true,
      spread: true,
      givers: false,
      others: 'anonymous',
    });
    expect(view(presider, 'DECIDED').givers).toBe(true);
    expect(view(vice, 'DECIDED', undefined, { revealMode: 'NAMED' }).others).toBe('named');
    expect(view(guest, 'DECIDED')).toEqual(nothing);
  });
});
