import { SubmissionStatus, TaskAction, TaskOutcome, TaskStatus } from '@sanlian/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedSubmission, PlanStep, YearPlan } from './plan.types';
import { personByKey, people } from './roster';
import { simulate } from './simulation/simulate';
import type { World } from './simulation/world';
import { planYear } from './year-plan';

const now = Date.parse('2026-11-24T14:00:00+08:00');

type Kind = PlanStep['kind'];
type Of<K extends Kind> = Extract<PlanStep, { kind: K }>;

function stepsOf<K extends Kind>(plan: YearPlan, kind: K): Of<K>[] {
  return plan.steps.filter((step): step is Of<K> => step.kind === kind);
}

function bigrams(text: string): Set<string> {
  const han = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, han.length - 1) }, (_, index) => han.slice(index, index + 2)));
}

function shared(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const bigram of one) if (other.has(bigram)) both += 1;
  return both / Math.min(one.size, other.size);
}

describe('the demonstration year', () => {
  let plan: YearPlan;
  let world: World;
  let sessions: string[];
  let inputs: PlannedSubmission[];

  beforeAll(() => {
    plan = planYear(now);
    const simulated = simulate(plan.steps);
    world = simulated.world;
    sessions = [...simulated.rooms.rooms.values()].map(({ facts }) => facts.status);
    inputs = stepsOf(plan, 'draftSubmission').map(({ input }) => input);
  });

  it('comes out with the published figures', () => {
    const numbered = [...world.submissions.values()].filter((submission) => submission.numbered);
    const visits = numbered.filter(({ input }) => input.channel === 'VISIT');
    const sent = numbered.filter(({ reportedIn }) => reportedIn.length > 0);
    const byMembers = numbered.filter(({ input }) => personByKey.get(input.reporters[0]?.person ?? '')?.tier);
    expect(people.filter(({ input }) => input.informantSource)).toHaveLength(29);
    expect(numbered.filter(({ input }) => input.onBehalfOfSector)).toHaveLength(34);
    expect(visits.length).toBeGreaterThan(200);
    expect(sent.filter(({ input }) => input.channel === 'VISIT')).toHaveLength(83);
    expect(sent).toHaveLength(165);
    expect(byMembers.length / numbered.length).toBeGreaterThan(0.85);
  });

  it('follows up on every submission sent: an instruction, a conclusion, or waiting in the reconciliation', () => {
    const sent = [...world.submissions.entries()].filter(([, { reportedIn }]) => reportedIn.length > 0);
    const counts: Record<string, number> = {};
    for (const [, { status }] of sent) counts[status] = (counts[status] ?? 0) + 1;
    expect(Object.keys(counts).sort()).toEqual(['CONCLUDED', 'INSTRUCTED', 'REPORTED', 'RESOLVED']);
    expect(counts.REPORTED).toBeLessThan(20);
    const unsigned = [...world.reports.values()].filter(
      ({ status, receipts }) => status === 'SENT' && !receipts.length,
    );
    expect(unsigned.length).toBeGreaterThan(0);
  });

  it('sends the four published titles on behalf of their sectors', () => {
    const published: Record<string, string> = {
      '促进光伏、风电等新能源产业可持续发展的建议': 'economy',
      '高度重视土壤安全,加强土壤污染防治的建议': 'agriculture',
      解决大班额问题的建议: 'education',
      '解决幼儿园“大书包”问题建议': 'youth',
    };
    for (const [title, sector] of Object.entries(published)) {
      const found = [...world.submissions.values()].find(({ input }) => input.title === title);
      expect(found?.input).toMatchObject({ sector, onBehalfOfSector: true });
      expect(found?.reportedIn).toHaveLength(1);
    }
  });

  it('makes every sector speak, through all channels, in all categories', () => {
    const sectors = inputs.filter(({ onBehalfOfSector }) => onBehalfOfSector).map(({ sector }) => sector);
    expect(new Set(sectors).size).toBe(24);
    expect(new Set(inputs.map(({ channel }) => channel)).size).toBe(7);
    expect(new Set(inputs.map(({ category }) => category)).size).toBe(7);
    expect(new Set(inputs.map(({ urgency }) => urgency)).size).toBe(3);
  });

  it('ends with submissions, tasks, reports and sessions in every status', () => {
    const statuses = new Set([...world.submissions.values()].map(({ status }) => status));
    expect([...statuses].sort()).toEqual(Object.keys(SubmissionStatus).sort());
    const tasks = new Set([...world.tasks.values()].map(({ status }) => status));
    expect([...tasks].sort()).toEqual(Object.keys(TaskStatus).sort());
    const reports = new Set([...world.reports.values()].map(({ status }) => status));
    expect([...reports].sort()).toEqual(['DRAFT', 'SENT', 'SIGNED']);
    expect(sessions.filter((status) => status === 'CLOSED')).toHaveLength(8);
    expect(sessions.filter((status) => status === 'OPEN')).toHaveLength(1);
    expect(sessions.filter((status) => status === 'PLANNED')).toHaveLength(1);
  });

  it('shows every way of supervision: outcomes, forms, ratings, failures by both sides', () => {
    const moves = stepsOf(plan, 'moveTask');
    expect(new Set(moves.map(({ outcome }) => outcome).filter(Boolean))).toEqual(new Set(Object.keys(TaskOutcome)));
    expect(new Set(moves.map(({ action }) => action))).toEqual(new Set(Object.keys(TaskAction)));
    expect(new Set(stepsOf(plan, 'recordSupervisionAction').map(({ form }) => form)).size).toBe(4);
    expect(new Set(stepsOf(plan, 'rateHandling').map(({ satisfaction }) => satisfaction)).size).toBe(3);
    const failures = stepsOf(plan, 'verifyTask').filter(({ passed }) => !passed);
    expect(new Set(failures.map(({ side }) => side)).size).toBe(2);
    const instructions = stepsOf(plan, 'recordInstruction').map(({ input }) => input);
    expect(new Set(instructions.map(({ kind }) => kind)).size).toBe(2);
    expect(new Set(instructions.map(({ disclosure }) => disclosure)).size).toBe(3);
    expect(new Set(instructions.map(({ level }) => level)).size).toBeGreaterThan(1);
    expect(instructions.some(({ report }) => report !== undefined)).toBe(true);
  });

  it('shows the workbench alive: events ahead, extensions, urgings, reviews, follow-ups, and a look-back under way', () => {
    const count = (kind: Kind) => stepsOf(plan, kind).length;
    const planned = stepsOf(plan, 'planSupervisionAction').map(({ input }) => input);
    expect(new Set(planned.map(({ form }) => form)).size).toBe(4);
    const ahead = planned.filter(({ heldAt }) => heldAt > now);
    expect(new Set(ahead.map(({ form }) => form)).size).toBe(4);
    expect([count('changePlannedAction'), count('cancelPlannedAction')]).toEqual([1, 1]);
    const held = stepsOf(plan, 'recordSupervisionAction');
    expect(held.filter(({ event }) => event).length).toBeGreaterThan(8);
    expect(held.filter(({ leader, promises }) => leader && promises).length).toBeGreaterThan(2);
    const decided = stepsOf(plan, 'decideExtension').map(({ granted }) => granted);
    expect([new Set(decided).size, count('requestExtension') - decided.length]).toEqual([2, 1]);
    expect(new Set(stepsOf(plan, 'urgeTask').map(({ level }) => level)).size).toBe(3);
    const tasks = [...world.tasks.values()];
    expect(tasks.filter(({ pausedAt }) => pausedAt !== null)).toHaveLength(1);
    expect([count('reviewRating') > 0, tasks.some(({ toReview }) => toReview)]).toEqual([true, true]);
    expect(new Set(stepsOf(plan, 'recordFollowUp').map(({ outcome }) => outcome)).size).toBe(2);
    expect(count('openLookBack')).toBe(1);
    expect(new Set(stepsOf(plan, 'recordFinding').map(({ finding }) => finding)).size).toBe(4);
  });

  it('shows every move of a submission and every outcome of a session', () => {
    expect(new Set(stepsOf(plan, 'moveSubmission').map(({ action }) => action)).size).toBe(10);
    expect(new Set(stepsOf(plan, 'decideVettingItem').map(({ outcome }) => outcome)).size).toBe(8);
    expect(stepsOf(plan, 'nameActingPresider').length).toBeGreaterThan(0);
  });

  it('leaves open tasks on time, near their deadline and past it', () => {
    const open = [...world.tasks.values()].filter(({ status }) => status === 'IN_PROGRESS' || status === 'ACCEPTED');
    const day = 24 * 60 * 60 * 1000;
    const left = open.map(({ dueAt }) => ((dueAt as number) - now) / day);
    expect(left.some((days) => days < 0)).toBe(true);
    expect(left.some((days) => days > 0 && days < 4)).toBe(true);
    expect(left.some((days) => days > 7)).toBe(true);
  });

  it('gives every submission a title and a text of its own', () => {
    expect(new Set(inputs.map(({ title }) => title)).size).toBe(inputs.length);
    const grams = inputs.map(({ situation }) => bigrams(situation));
    const alike: string[] = [];
    grams.forEach((one, index) => {
      for (let other = index + 1; other < grams.length; other++) {
        if (shared(one, grams[other] as Set<string>) > 0.6)
          alike.push(`${inputs[index]?.title} ~ ${inputs[other]?.title}`);
      }
    });
    expect(alike).toEqual([]);
  });

  it('is the same each time, modest in steps, in the order of time, and quickly planned', () => {
    const before = performance.now();
    const again = planYear(now);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(again).toEqual(plan);
    expect(plan.steps.length).toBeLessThan(7000);
    plan.steps.reduce((last, { at }) => {
      expect(at).toBeGreaterThanOrEqual(last);
      return at;
    }, 0);
  });

  it.each([
    ['2026-11-01T09:00:00+08:00', 2026],
    ['2026-12-31T23:00:00+08:00', 2026],
    ['2027-01-15T09:00:00+08:00', 2026],
    ['2027-06-30T09:00:00+08:00', 2026],
    ['2029-02-03T09:00:00+08:00', 2028],
    ['2025-11-08T12:00:00+08:00', 2025],
  ])('loaded at %s it tells %i by the same rules, nothing of it in the future', (moment, year) => {
    const at = Date.parse(moment);
    const other = planYear(at);
    expect(other.year).toBe(year);
    const simulated = simulate(other.steps);
    expect(new Set([...simulated.world.submissions.values()].map(({ status }) => status)).size).toBe(13);
    expect(new Set([...simulated.world.tasks.values()].map(({ status }) => status)).size).toBe(8);
    expect(other.steps.at(-1)?.at).toBeLessThanOrEqual(at);
    const years = other.steps.map((step) => new Date(step.at + 8 * 3_600_000).getUTCFullYear());
    expect(new Set(years)).toEqual(new Set([year]));
  });
});
