import type { AttendeeRole, VettingScoring, VettingSessionStatus } from '@sanlian/domain';
import { select, type Context } from '../../../platform';

interface Named {
  name: string;
}
export interface PrintedItem {
  position: number;
  submission: {
    number: string;
    title: string;
    category: string;
    sector: Named | null;
    situation: string;
    analysis: string | null;
    suggestion: string;
    reporters: { lead: boolean; person: Named | null; organization: Named | null }[];
    attachments: Named[];
  };
  /** The sheets that the viewer sees: of recused people at least. */
  opinions: { recused: boolean; attendee: { id: string } | null }[];
}
/** A session as its print materials need it, as far as the viewer may see it. */
export interface PrintedSession {
  number: string;
  title: string;
  place: string | null;
  status: VettingSessionStatus;
  scheduledAt: Date;
  scoring: VettingScoring;
  showReporters: boolean;
  enlargedTakePart: boolean;
  presider: Named;
  attendees: {
    person: { id: string; name: string; organization: Named | null; sector: Named | null };
    role: AttendeeRole;
  }[];
  items: PrintedItem[];
}

const NAME = { name: true } as const;
const HEAD = { number: true, title: true, place: true, status: true, scheduledAt: true, scoring: true } as const;
const SHAPE = select({
  ...HEAD,
  ...{ showReporters: true, enlargedTakePart: true },
  presider: NAME,
  attendees: { person: { id: true, name: true, organization: NAME, sector: NAME }, role: true },
  items: {
    position: true,
    submission: {
      ...{ number: true, title: true, category: true, situation: true, analysis: true, suggestion: true },
      sector: NAME,
      reporters: { lead: true, person: NAME, organization: NAME },
      attachments: NAME,
    },
    opinions: { recused: true, attendee: { id: true } },
  },
});

/** @throws Refusal `NOT_FOUND` for sessions that are missing or hidden */
export const readPlannedSession = async (context: Context, id: string): Promise<PrintedSession> =>
  (await context.platform.reads.one(context, 'VettingSession', id, SHAPE)) as unknown as PrintedSession;
