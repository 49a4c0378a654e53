import {
  channelProblems,
  moveSpecialReport,
  moveSubmission,
  refuseEditing,
  refuseMerge,
  refuseReceipt,
  refuseTransfer,
  REPORTABLE,
  reportersOf,
  reportSubmission,
  sectorBacking,
} from '@sanlian/domain';
import { isBreadth } from '../breadth/actions';
import { convenerOf } from '../roster';
import type { KnownSector } from '../roster';
import type { PlannedSubmission, PlanStep } from '../plan.types';
import { Rooms } from './room';
import { Tasks } from './tasks';
import { Workbench } from './workbench';
import type { Actor, SimulatedSubmission } from './world';
import { World } from './world';

function factsOf(world: World, submission: SimulatedSubmission, actor: Actor) {
  const target = submission.mergedInto === null ? undefined : world.submission(submission.mergedInto);
  return {
    status: submission.status,
    roles: actor.roles,
    isLeadReporter: world.isLead(submission, actor),
    draftedByOffice: submission.draftedByOffice,
    statusBeforeMerge: submission.statusBeforeMerge,
    mergeTargetReported: target ? target.reportedIn.length > 0 : false,
  };
}

function refuseDraft(input: PlannedSubmission, actor: Actor): void {
  const writer = { roles: actor.roles, personId: actor.personId, organizationId: actor.organizationId };
  const reporters = input.reporters.map(({ person, organization, lead }) => ({
    personId: person ?? null,
    organizationId: organization ?? null,
    lead,
    nameDisclosed: false,
  }));
  reportersOf({ reporters, channel: input.channel }, writer);
  if (channelProblems(input.channel, writer).length > 0) throw new Error(`${actor.username} may not use the channel`);
  const convenesSector = convenerOf[input.sector as KnownSector] === actor.personId;
  if (sectorBacking(input.onBehalfOfSector, { roles: actor.roles, convenesSector }) === 'ASKED') {
    throw new Error(`${actor.username} doesn't speak for ${input.sector}`);
  }
}

function playSubmission(world: World, step: PlanStep): boolean {
  const actor = () => world.actor(step.by);
  switch (step.kind) {
    case 'draftSubmission':
      refuseDraft(step.input, actor());
      world.submissions.set(step.key, {
        input: step.input,
        status: 'DRAFT',
        statusBeforeMerge: null,
        mergedInto: null,
        statusBeforeInstruction: 'REPORTED',
        draftedByOffice: actor().roles.includes('INFO_OFFICE'),
        numbered: false,
        reportedIn: [],
      });
      return true;
    case 'editSubmission': {
      const submission = world.submission(step.submission);
      refuseEditing(factsOf(world, submission, actor()));
      submission.input = step.input;
      return true;
    }
    case 'moveSubmission': {
      const submission = world.submission(step.submission);
      submission.status = moveSubmission(factsOf(world, submission, actor()), step.action, step).to;
      if (step.action === 'SUBMIT') submission.numbered = true;
      if (step.action === 'UNMERGE') submission.mergedInto = null;
      return true;
    }
    case 'mergeSubmissions': {
      const sources = step.sources.map((id) => ({ id, status: world.submission(id).status }));
      refuseMerge({ id: step.target, status: world.submission(step.target).status }, sources, []);
      for (const { id, status } of sources) {
        Object.assign(world.submission(id), { status: 'MERGED', statusBeforeMerge: status, mergedInto: step.target });
      }
      return true;
    }
    default:
      return false;
  }
}

function playReport(world: World, step: PlanStep): boolean {
  const { roles, organizationId } = world.actor(step.by);
  switch (step.kind) {
    case 'draftSpecialReport': {
      const submissions = step.input.articles.map(({ submission }) => submission);
      const wrong = submissions.filter((key) => !REPORTABLE.includes(world.submission(key).status));
      if (wrong.length > 0) throw new Error(`${wrong.join()} can't be reported`);
      world.reports.set(step.key, { status: 'DRAFT', addressees: step.input.addressees, submissions, receipts: [] });
      return true;
    }
    case 'editSpecialReport':
      moveSpecialReport(world.report(step.report).status, 'EDIT', roles);
      return true;
    case 'signSpecialReport': {
      const report = world.report(step.report);
      report.status = moveSpecialReport(report.status, 'SIGN', roles);
      return true;
    }
    case 'sendSpecialReport': {
      const report = world.report(step.report);
      report.status = moveSpecialReport(report.status, 'SEND', roles);
      for (const key of report.submissions) {
        const submission = world.submission(key);
        submission.status = reportSubmission(submission.status);
        submission.reportedIn.push(step.report);
      }
      return true;
    }
    case 'signForSpecialReport': {
      const report = world.report(step.report);
      const isAddressee = step.organization === organizationId && report.addressees.includes(step.organization);
      refuseReceipt(report.status, isAddressee);
      report.receipts.push({ shown: step.shown, instructed: step.instructed });
      return true;
    }
    case 'transferSubmission':
      refuseTransfer(world.submission(step.submission).status);
      world.transfers.add(`${step.submission}/${step.recipient}`);
      return true;
    case 'acknowledgeTransfer':
      if (step.recipient !== organizationId || !world.transfers.has(`${step.submission}/${step.recipient}`)) {
        throw new Error(`${step.submission} was never transferred to ${step.by}`);
      }
      return true;
    default:
      return false;
  }
}

/** Plays the steps by the pure rules of the domain; throws at the first that is refused. */
export function simulate(steps: readonly PlanStep[]): { world: World; rooms: Rooms } {
  const world = new World();
  const rooms = new Rooms(world);
  const tasks = new Tasks(world);
  const workbench = new Workbench(world, tasks);
  for (const [index, step] of steps.entries()) {
    try {
      if (step.kind === 'createAccount') world.accounts.set(step.key, step.input);
      else if (step.kind.startsWith('create') || step.kind === 'nameConvener' || isBreadth(step)) continue;
      else if (playSubmission(world, step) || playReport(world, step)) continue;
      else if (step.kind === 'planVettingSession' || 'session' in step) rooms.play(step);
      else if (workbench.play(step)) continue;
      else tasks.play(step as Parameters<Tasks['play']>[0]);
    } catch (error) {
      throw new Error(`Step ${index} (${JSON.stringify(step).slice(0, 300)}): ${String(error)}`, { cause: error });
    }
  }
  return { world, rooms };
}
