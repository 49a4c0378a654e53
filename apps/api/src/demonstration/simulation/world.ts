import type {
  Role,
  SpecialReportStatus,
  StandingPass,
  SubmissionStatus,
  TaskOutcome,
  TaskStatus,
} from '@sanlian/domain';
import type { PlannedAccount, PlannedSubmission } from '../plan.types';

export interface SimulatedSubmission {
  input: PlannedSubmission;
  status: SubmissionStatus;
  statusBeforeMerge: SubmissionStatus | null;
  mergedInto: string | null;
  statusBeforeInstruction: SubmissionStatus;
  draftedByOffice: boolean;
  /** Numbers are given at the first submit, in this order. */
  numbered: boolean;
  reportedIn: string[];
}

export interface SimulatedTask {
  submission: string;
  kind: 'HANDLE' | 'READ';
  status: TaskStatus;
  outcome: TaskOutcome | null;
  lead: string | null;
  assisting: string[];
  acceptBy: number | null;
  sendBacks: number;
  cancellationRequested: boolean;
  passes: StandingPass[];
  dueAt: number | null;
  pausedAt: number | null;
  extensionOpen: boolean;
  extensionUntil: number | null;
  /** A dissatisfied rating that the bureau hasn't looked into. */
  toReview: boolean;
}

export interface SimulatedReport {
  status: SpecialReportStatus;
  addressees: string[];
  submissions: string[];
  receipts: { shown: boolean; instructed: boolean }[];
}

/** Who acts, as the rules see it. */
export interface Actor {
  username: string;
  roles: readonly Role[];
  personId: string | null;
  organizationId: string | null;
}

/** Everything that there is, kept by the keys of the plan. */
export class World {
  readonly accounts = new Map<string, PlannedAccount>();
  readonly submissions = new Map<string, SimulatedSubmission>();
  readonly tasks = new Map<string, SimulatedTask>();
  readonly reports = new Map<string, SimulatedReport>();
  readonly transfers = new Set<string>();
  readonly known = new Set<string>();

  actor(username: string): Actor {
    if (username === 'admin') return { username, roles: ['ADMIN'], personId: null, organizationId: null };
    const account = this.accounts.get(username);
    if (!account) throw new Error(`No account ${username}`);
    const { roles, person = null, organization = null } = account;
    return { username, roles, personId: person, organizationId: organization };
  }

  submission(key: string): SimulatedSubmission {
    return found(this.submissions, key);
  }

  task(key: string): SimulatedTask {
    return found(this.tasks, key);
  }

  report(key: string): SimulatedReport {
    return found(this.reports, key);
  }

  isLead(submission: SimulatedSubmission, actor: Actor): boolean {
    const [lead] = submission.input.reporters;
    return lead?.person === actor.personId || (lead?.organization ?? 'none') === actor.organizationId;
  }

  /** Reporters of the submission and of what was merged into it. */
  reporters(key: string): Set<string> {
    const own = this.submission(key).input.reporters;
    const merged = [...this.submissions.values()].filter(({ mergedInto }) => mergedInto === key);
    const all = [...own, ...merged.flatMap(({ input }) => input.reporters)];
    return new Set(all.flatMap(({ person, organization }) => person ?? organization ?? []));
  }
}

export function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${key}`);
  return value;
}
