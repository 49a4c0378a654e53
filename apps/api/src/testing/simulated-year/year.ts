import {
  addWorkingDays,
  effectiveTaskStatus,
  endOfShanghaiDay,
  isWorkingDay,
  shanghaiDate,
  startOfShanghaiDay,
  workingDaysBetween,
  type TaskOutcome,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { Chance, Stage } from '../../demonstration';
import { SupervisionTask, TaskVerification } from '../../features/supervision';
import type { TestApp } from '../test-app';
import { Acts } from './acts';
import type { Town } from './town';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Every day of a year in Shanghai. */
export function* daysOf(year: number): Generator<string> {
  const last = endOfShanghaiDay(`${year}-12-31`);
  for (let at = startOfShanghaiDay(`${year}-01-01`); at < last; at += DAY_MS) yield shanghaiDate(at);
}

/**
 * A year of supervision as chance has it: matters are reported and instructed, tasks are assigned, sent back, extended,
 * paused, reported, verified, failed, cancelled and reopened. People act on working days, half a day in one transaction;
 * the clock is turned from one moment to the next.
 */
export class SimulatedYear {
  private readonly chance = new Chance(20_26);
  private readonly waiting: string[];
  private readonly portion: number;

  constructor(
    private readonly app: TestApp,
    private readonly town: Town,
    year: number,
  ) {
    this.waiting = [...town.submissionIds];
    const arrivals = [...daysOf(year)].filter((day) => isWorkingDay(day) && day < `${year}-10-01`).length;
    this.portion = Math.ceil(this.waiting.length / arrivals);
  }

  /** What happens on a working day until the scheduler's first round. */
  morning(day: string): Promise<void> {
    return this.act(startOfShanghaiDay(day) + 8.5 * HOUR_MS, async (acts, now) => {
      const arrived = this.waiting.splice(0, this.portion);
      if (arrived.length > 0) {
        await acts.report(arrived);
        const read = arrived.filter(() => this.chance.happens(0.05));
        const handle = arrived.filter((id) => !read.includes(id));
        if (handle.length > 0) await acts.instruct(handle, 'HANDLE');
        if (read.length > 0) await acts.instruct(read, 'READ');
      }
      for (const task of await this.tasks(['REGISTERED', 'SENT_BACK', 'ASSIGNED'])) await this.receive(acts, task, now);
      for (const { id } of await this.askedExtensions())
        if (this.chance.happens(0.6)) await acts.decideExtension(id, this.chance.happens(0.75));
    });
  }

  /** What happens between the scheduler's rounds. */
  afternoon(day: string): Promise<void> {
    return this.act(startOfShanghaiDay(day) + 14 * HOUR_MS, async (acts, now) => {
      const asked = new Set((await this.askedExtensions()).map(({ taskId }) => taskId));
      for (const task of await this.tasks(['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS']))
        await this.handle(acts, task, now, asked.has(task.id));
      const judged = await this.tasks(['REGISTERED', 'RESULT_REPORTED']);
      await this.judge(
        acts,
        judged.filter(({ status, kind }) => status === 'RESULT_REPORTED' || kind === 'READ'),
      );
      if (this.chance.happens(0.1)) await this.reopenOne(acts);
    });
  }

  /** How often each kind of thing happened that the year is about. */
  async happenings(): Promise<Record<string, number>> {
    const count = async (text: string) =>
      Number((await this.app.app.platform.database.read(`SELECT COUNT(*) AS count FROM ${text}`, []))[0]?.count);
    const events = (kind: string, more = '') => count(`domain_event e WHERE e.kind = '${kind}' ${more}`);
    return {
      tasks: await count('supervision_task'),
      sentBack: await events('task.sentBack'),
      reassigned: await count('supervision_task t WHERE t.finalAssignment = 1'),
      acceptedByItself: await count('supervision_task t WHERE t.acceptedAt = t.acceptDueAt'),
      extended: await count('task_extension e WHERE e.granted = 1'),
      notExtended: await count('task_extension e WHERE e.granted = 0'),
      paused: await events('task.paused'),
      progressed: await events('task.progressed'),
      urgedByHand: await count('task_urging u WHERE u.byId IS NOT NULL'),
      urgedByItself: await count('task_urging u WHERE u.byId IS NULL'),
      failed: await count('task_verification v WHERE v.passed = 0'),
      closed: await count(`supervision_task t WHERE t.status = 'CLOSED'`),
      resolved: await count(`submission s WHERE s.status = 'RESOLVED'`),
      concluded: await count(`submission s WHERE s.status = 'CONCLUDED'`),
      rated: await count('task_rating'),
      reopened: await events('task.reopened'),
    };
  }

  private stage: Stage | null = null;

  private async act(at: number, work: (acts: Acts, now: number) => Promise<void>): Promise<void> {
    const { platform, slices } = this.app.app;
    this.app.setNow(at);
    await platform.database.transaction(async (manager) => {
      const stage = new Stage(platform, manager);
      stage.now = at;
      this.stage = stage;
      await work(new Acts(stage, slices, this.town, this.chance), at);
    });
    this.stage = null;
  }

  private tasks(statuses: SupervisionTask['status'][]): Promise<SupervisionTask[]> {
    return this.stage!.manager.find(SupervisionTask, { where: { status: In(statuses) }, order: { number: 'ASC' } });
  }

  private askedExtensions(): Promise<{ id: string; taskId: string }[]> {
    return this.stage!.manager.query('SELECT id, taskId FROM task_extension WHERE decidedAt IS NULL ORDER BY id');
  }

  private async receive(acts: Acts, task: SupervisionTask, now: number): Promise<void> {
    const { chance } = this;
    if (task.kind === 'READ' && task.status === 'REGISTERED') return;
    if (task.status === 'REGISTERED') return chance.happens(0.7) ? acts.assign(task) : undefined;
    if (task.status === 'SENT_BACK') return chance.happens(0.6) ? acts.assign(task, '请承担办理。') : undefined;
    if (effectiveTaskStatus({ status: task.status, acceptBy: task.acceptDueAt }, now) !== 'ASSIGNED') return;
    if (chance.happens(0.3)) return acts.move(acts.lead(task), task, 'ACCEPT');
    if (task.sentBackCount === 0 && chance.happens(0.08)) return acts.move(acts.lead(task), task, 'SEND_BACK');
  }

  private async handle(acts: Acts, task: SupervisionTask, now: number, asked: boolean): Promise<void> {
    const { chance, town } = this;
    if (task.cancellationAskedAt !== null) return chance.happens(0.5) ? acts.confirmCancellation(task) : undefined;
    if (chance.happens(0.001)) return acts.move(town.bureau, task, 'CANCEL');
    if (effectiveTaskStatus({ status: task.status, acceptBy: task.acceptDueAt }, now) === 'ASSIGNED') return;
    if (task.pausedAt !== null) return chance.happens(0.15) ? acts.move(town.bureau, task, 'RESUME') : undefined;
    if (chance.happens(0.003)) return acts.move(town.bureau, task, 'PAUSE');
    if (!asked && now < task.dueAt && workingDaysBetween(now, task.dueAt) <= 5 && chance.happens(0.05))
      return acts.askExtension(task, addWorkingDays(task.dueAt, chance.whole(3, 15)));
    if (chance.happens(0.03)) return acts.progress(task);
    if (chance.happens(0.002)) return acts.urge(task);
    if (chance.happens(0.045)) {
      const outcome: TaskOutcome = chance.pick(['A_SOLVED', 'A_SOLVED', 'A_SOLVED', 'B_IN_PROGRESS', 'C_PLANNED']);
      const followUpOn = outcome === 'A_SOLVED' ? null : shanghaiDate(now + chance.whole(20, 60) * DAY_MS);
      await acts.move(acts.lead(task), task, 'REPORT_RESULT', { outcome, followUpOn });
    }
  }

  private async judge(acts: Acts, tasks: readonly SupervisionTask[]): Promise<void> {
    const { chance, town } = this;
    const passes = await this.stage!.manager.findBy(TaskVerification, { stands: true });
    for (const task of tasks) {
      if (task.status === 'RESULT_REPORTED' && chance.happens(0.1)) await acts.rate(task);
      for (const [side, viewer] of [
        ['SUPERVISION_BUREAU', town.bureau],
        ['CPPCC', town.chair],
      ] as const) {
        if (passes.some((pass) => pass.taskId === task.id && pass.side === side) || !chance.happens(0.4)) continue;
        const passed = chance.happens(0.88);
        await acts.verify(viewer, task, passed);
        if (!passed) break;
      }
    }
  }

  private async reopenOne(acts: Acts): Promise<void> {
    const closed = await this.stage!.manager.find(SupervisionTask, { where: { status: 'CLOSED' }, take: 50 });
    if (closed.length > 0) await acts.move(this.town.bureau, this.chance.pick(closed), 'REOPEN');
  }
}
