import type { TaskOutcome, TaskStatus, UrgeLevel } from '@sanlian/domain';
import { select, type Context } from '../../../platform';
import type { ListedPaper, PaperFacts } from './paper.list';

interface Named {
  name: string;
}

/** A task as its forms need it, as far as the viewer may see it. */
export interface PrintedTask {
  number: string;
  status: TaskStatus;
  submission: {
    number: string | null;
    title: string;
    category: string;
    situation: string;
    analysis: string | null;
    suggestion: string;
    reporters: { nameDisclosed: boolean; person: Named | null; organization: Named | null }[];
  };
  instruction: { leaderName: string | null; leaderTitle: string | null; text: string | null; givenAt: Date };
  leadOrganization: Named | null;
  assistingOrganizations: Named[];
  responsibleViceChair: Named | null;
  dueAt: Date;
  dueProvisional: boolean;
  assignedAt: Date | null;
  acceptDueAt: Date | null;
  acceptedAt: Date | null;
  finalAssignment: boolean;
  resultReportedAt: Date | null;
  outcome: TaskOutcome | null;
  followUpOn: string | null;
  result: string | null;
  progress: {
    at: Date;
    organization: Named;
    handlingOpinion: string | null;
    progress: string;
    effect: string | null;
  }[];
  urgings: { id: string; level: UrgeLevel; note: string | null; at: Date }[];
  extensions: {
    id: string;
    requestedAt: Date;
    until: Date;
    reason: string;
    decidedAt: Date | null;
    granted: boolean | null;
    decisionNote: string | null;
  }[];
  sendBacks: PaperFacts['sendBacks'];
  papers: ListedPaper[];
}

const NAME = { name: true } as const;
const SHAPE = select({
  ...{ number: true, status: true, dueAt: true, dueProvisional: true, assignedAt: true, acceptDueAt: true },
  ...{ acceptedAt: true, finalAssignment: true, resultReportedAt: true, outcome: true, followUpOn: true, result: true },
  submission: {
    ...{ number: true, title: true, category: true, situation: true, analysis: true, suggestion: true },
    reporters: { nameDisclosed: true, person: NAME, organization: NAME },
  },
  instruction: { leaderName: true, leaderTitle: true, text: true, givenAt: true },
  leadOrganization: NAME,
  assistingOrganizations: NAME,
  responsibleViceChair: NAME,
  progress: { at: true, organization: NAME, handlingOpinion: true, progress: true, effect: true },
  urgings: { id: true, level: true, note: true, at: true },
  extensions: {
    ...{ id: true, requestedAt: true, until: true, reason: true, decidedAt: true, granted: true, decisionNote: true },
  },
  sendBacks: true,
  papers: true,
});

/** @throws Refusal `NOT_FOUND` for tasks that are missing or hidden */
export const readPrintedTask = async (context: Context, id: string): Promise<PrintedTask> =>
  (await context.platform.reads.one(context, 'SupervisionTask', id, SHAPE)) as unknown as PrintedTask;
