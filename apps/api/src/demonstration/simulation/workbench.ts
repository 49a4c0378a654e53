import {
  decideExtension,
  effectiveTaskStatus,
  followUpTask,
  leaderProblems,
  refuseActionChange,
  refuseFinding,
  refuseOpening,
  refuseProblems,
  refuseReview,
  reopensTask,
  requestExtension,
  shanghaiDate,
  urgeTask,
  type SupervisionActionStatus,
} from '@sanlian/domain';
import type { PlannedEvent, PlanStep } from '../plan.types';
import { personByKey } from '../roster';
import type { Tasks } from './tasks';
import { found, type Actor, type SimulatedTask, type World } from './world';

/** Plays what the bureau does around the lives of tasks by the rules of the domain; a refusal throws. */
export class Workbench {
  private readonly events = new Map<string, SupervisionActionStatus>();
  private readonly lookBacks = new Set<number>();

  constructor(
    private readonly world: World,
    private readonly tasks: Tasks,
  ) {}

  /** Answers whether the step was one of these. */
  play(step: PlanStep): boolean {
    const actor = this.world.actor(step.by);
    return this.playEvent(step, actor) || this.playLookBack(step, actor) || this.playTask(step, actor);
  }

  private playEvent(step: PlanStep, actor: Actor): boolean {
    switch (step.kind) {
      case 'planSupervisionAction':
        this.check(step.input, true);
        this.events.set(step.key, 'PLANNED');
        return true;
      case 'changePlannedAction':
        refuseActionChange({ status: found(this.events, step.event), roles: actor.roles }, 'CHANGE');
        this.check(step.input, true);
        return true;
      case 'cancelPlannedAction':
        refuseActionChange({ status: found(this.events, step.event), roles: actor.roles }, 'CANCEL');
        this.events.set(step.event, 'CANCELLED');
        return true;
      case 'recordSupervisionAction': {
        this.check(step, false);
        for (const key of step.tasks) {
          const { status } = this.world.task(key);
          if (status !== 'ACCEPTED' && status !== 'IN_PROGRESS') throw new Error(`${key} is ${status} at the event`);
        }
        if (step.heldAt > step.at) throw new Error('An event was recorded before it was held');
        if (step.event === undefined) return true;
        refuseActionChange({ status: found(this.events, step.event), roles: actor.roles }, 'RECORD');
        this.events.set(step.event, 'HELD');
        return true;
      }
      default:
        return false;
    }
  }

  private check({ form, leader, tasks }: PlannedEvent, planned: boolean): void {
    for (const task of tasks) this.world.task(task);
    const person = leader === undefined ? null : found(personByKey, leader);
    refuseProblems(leaderProblems(form, person && { tier: person.tier ?? null }, { planned }));
  }

  private playLookBack(step: PlanStep, { roles }: Actor): boolean {
    if (step.kind === 'openLookBack') {
      refuseOpening(roles, step.year, step.at);
      this.lookBacks.add(step.year);
      return true;
    }
    if (step.kind !== 'recordFinding') return false;
    if (!this.lookBacks.has(step.year)) throw new Error(`The look-back of ${step.year} isn't open`);
    refuseFinding({ status: 'OPEN', roles });
    const task = this.world.task(step.task);
    if (!reopensTask(step.finding, task, { finding: null, reopened: false })) return true;
    Object.assign(task, { status: 'IN_PROGRESS', outcome: null, passes: [] });
    this.tasks.settle(task.submission);
    return true;
  }

  private playTask(step: PlanStep, { roles, organizationId }: Actor): boolean {
    switch (step.kind) {
      case 'requestExtension': {
        const task = this.inTime(step.task, step.at);
        const { status, pausedAt, dueAt, lead, extensionOpen: open } = task;
        const facts = { status, roles, pausedAt, open, isLeadOrganization: lead === organizationId };
        requestExtension({ ...facts, dueAt: dueAt ?? 0 }, step.until, step.at);
        Object.assign(task, { extensionOpen: true, extensionUntil: step.until });
        return true;
      }
      case 'decideExtension': {
        const task = this.inTime(step.task, step.at);
        decideExtension({ roles, open: task.extensionOpen }, step);
        task.extensionOpen = false;
        if (step.granted) task.dueAt = task.extensionUntil;
        return true;
      }
      case 'urgeTask':
        urgeTask({ status: this.inTime(step.task, step.at).status, roles }, step);
        return true;
      case 'reviewRating': {
        const task = this.world.task(step.task);
        refuseReview({ roles, toReview: task.toReview });
        task.toReview = false;
        return true;
      }
      case 'recordFollowUp': {
        const task = this.world.task(step.task);
        followUpTask({ ...task, roles }, step, shanghaiDate(step.at));
        task.outcome = step.outcome;
        this.tasks.settle(task.submission);
        return true;
      }
      default:
        return false;
    }
  }

  /** Nothing in the plan waits for what comes by the passing of time. */
  private inTime(key: string, at: number): SimulatedTask {
    const task = this.world.task(key);
    if (effectiveTaskStatus(task, at) !== task.status) throw new Error(`${key} was accepted by time`);
    return task;
  }
}
