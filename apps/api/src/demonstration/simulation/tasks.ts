import {
  acceptDeadline,
  assignTask,
  decideCancellation,
  effectiveTaskStatus,
  instructSubmission,
  moveTask,
  recordProgress,
  refuseRating,
  shanghaiDate,
  submissionStatusAfterTasks,
  verifyTask,
} from '@sanlian/domain';
import type { PlannedInstruction, PlanStep } from '../plan.types';
import type { Actor, SimulatedTask, World } from './world';

type TaskStep = Extract<
  PlanStep,
  {
    kind:
      | 'recordInstruction'
      | 'assignTask'
      | 'moveTask'
      | 'confirmCancellation'
      | 'recordProgress'
      | 'verifyTask'
      | 'rateHandling';
  }
>;

/** Plays instructions and their tasks by the rules of the domain; a refusal throws. */
export class Tasks {
  constructor(private readonly world: World) {}

  play(step: TaskStep): void {
    const actor = this.world.actor(step.by);
    if (step.kind === 'recordInstruction') {
      this.instruct(step.input, step.tasks, step.at, actor);
      return;
    }
    const task = this.world.task(step.task);
    if (effectiveTaskStatus(task, step.at) !== task.status) throw new Error(`${step.task} was accepted by time`);
    const facts = {
      ...task,
      roles: actor.roles,
      paused: task.pausedAt !== null,
      isLeadOrganization: task.lead === actor.organizationId,
      isAssisting: task.assisting.includes(actor.organizationId ?? 'nobody'),
    };
    switch (step.kind) {
      case 'assignTask': {
        const { leadOrganization: leadOrganizationId, assistingOrganizations: assistingOrganizationIds } = step;
        const asked = { leadOrganizationId, assistingOrganizationIds, dueAt: step.dueAt, note: step.note ?? null };
        task.status = assignTask(facts, asked, step.at).to;
        task.lead = leadOrganizationId;
        task.assisting = assistingOrganizationIds;
        task.acceptBy = acceptDeadline(step.at);
        task.dueAt = step.dueAt;
        this.mayRead(task, actor);
        break;
      }
      case 'moveTask': {
        const moved = moveTask(facts, step.action, step, shanghaiDate(step.at));
        if (step.action === 'SEND_BACK') task.sendBacks += 1;
        if (step.action === 'REPORT_RESULT') {
          task.outcome = step.outcome ?? null;
          task.passes = [];
        }
        if (step.action === 'REOPEN') task.passes = [];
        task.pausedAt = moved.paused ? (task.pausedAt ?? step.at) : null;
        task.status = moved.to;
        task.cancellationRequested = moved.cancellationRequested;
        break;
      }
      case 'confirmCancellation':
        task.status = decideCancellation(facts, true);
        break;
      case 'recordProgress':
        task.status = recordProgress(facts);
        break;
      case 'verifyTask': {
        const verified = verifyTask({ ...facts, instructionKind: task.kind, accountId: actor.username }, step);
        task.status = verified.to;
        task.passes = verified.passes;
        task.outcome = verified.outcome ?? task.outcome;
        break;
      }
      case 'rateHandling': {
        const reporters = this.world.reporters(task.submission);
        const isReporter = reporters.has(actor.personId ?? 'none') || reporters.has(actor.organizationId ?? 'none');
        const handles = facts.isLeadOrganization || facts.isAssisting;
        refuseRating({ status: task.status, isReporter, handles });
        task.toReview ||= step.satisfaction === 'DISSATISFIED';
        return;
      }
    }
    this.settle(task.submission);
  }

  private instruct(
    input: PlannedInstruction,
    tasks: readonly { key: string; submission: string }[],
    at: number,
    actor: Actor,
  ): void {
    const submissions = input.submissions ?? this.world.report(input.report as string).submissions;
    if (input.givenAt > at) throw new Error('An instruction was recorded before it was given');
    const expected = [...submissions].sort().join();
    if (
      tasks
        .map(({ submission }) => submission)
        .sort()
        .join() !== expected
    )
      throw new Error('Tasks are missing');
    for (const { key, submission: submissionKey } of tasks) {
      const submission = this.world.submission(submissionKey);
      const before = submission.status;
      submission.status = instructSubmission(before);
      if (before !== 'INSTRUCTED') submission.statusBeforeInstruction = before;
      const task: SimulatedTask = {
        submission: submissionKey,
        kind: input.kind,
        status: 'REGISTERED',
        outcome: null,
        lead: null,
        assisting: [],
        acceptBy: null,
        sendBacks: 0,
        cancellationRequested: false,
        passes: [],
        dueAt: null,
        pausedAt: null,
        extensionOpen: false,
        extensionUntil: null,
        toReview: false,
      };
      this.mayRead(task, actor);
      this.world.tasks.set(key, task);
    }
  }

  /** The offices see what stands in a report that was sent to them; the bureau and the information office see all. */
  private mayRead(task: SimulatedTask, actor: Actor): void {
    if (!actor.roles.includes('LEADERSHIP_OFFICE')) return;
    const reports = this.world.submission(task.submission).reportedIn.map((key) => this.world.report(key));
    if (!reports.some(({ addressees }) => addressees.includes(actor.organizationId as string))) {
      throw new Error(`${actor.username} never received ${task.submission}`);
    }
  }

  settle(key: string): void {
    const submission = this.world.submission(key);
    const tasks = [...this.world.tasks.values()].filter((task) => task.submission === key);
    submission.status = submissionStatusAfterTasks(tasks, submission.statusBeforeInstruction);
  }
}
