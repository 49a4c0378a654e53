import type { VettingItemStatus } from './enums';
import { actsAsPresider, attendeeRoleOf, takesPart, type VettingSessionFacts, type VettingViewer } from './room';

/** V5: what a viewer sees of the opinions on an item, besides their own. */
export interface OpinionView {
  /** How many are in. */
  count: boolean;
  /** Averages per criterion. */
  averages: boolean;
  /** How far scores lie apart, and which lie far from the others. */
  spread: boolean;
  /** Who has given an opinion, never what it says. */
  givers: boolean;
  /** The single opinions and comments of others. */
  others: 'none' | 'anonymous' | 'named';
}

const NOTHING: OpinionView = { count: false, averages: false, spread: false, givers: false, others: 'none' };

/** What the viewer did about the item. */
export interface OwnPart {
  /** They gave an opinion. */
  given: boolean;
  /** V4: they reported or co-reported it. */
  recused: boolean;
  /** V5: they learnt what most recommend before they gave an opinion, and give none any more. */
  toldMajority: boolean;
}

/**
 * V5. Before the decision: only one's own; the presider (or acting presider) sees how many are in and whose, and averages
 * and spread once they give no other opinion than they gave: it is given, they are recused or were told the majority, or the
 * session doesn't score. The office sees how many are in and whose. After it: attendees, chair members and the office see
 * averages, spread, and the opinions, named only where `revealMode` is `NAMED`. Guests see no one's but their own.
 */
export function opinionsVisibleTo(
  viewer: VettingViewer,
  session: VettingSessionFacts,
  item: { status: VettingItemStatus; actingPresiderId: string | null; presiderRecused: boolean },
  own: OwnPart,
): OpinionView {
  const role = attendeeRoleOf(session, viewer);
  const isOffice = viewer.roles.includes('INFO_OFFICE');
  const presides = role === 'PRESIDER' || actsAsPresider(session, item, viewer);
  if (item.status === 'DECIDED' || item.status === 'DEFERRED') {
    const attends = role !== null && takesPart(role, session.enlargedTakePart);
    const sees = attends || isOffice || viewer.roles.includes('CHAIR_MEMBER');
    const others = session.revealMode === 'NAMED' ? 'named' : 'anonymous';
    return sees ? { count: true, averages: true, spread: true, givers: presides || isOffice, others } : NOTHING;
  }
  if (presides) {
    const averages = own.given || own.recused || own.toldMajority || session.scoring === 'NONE';
    return { count: true, averages, spread: averages, givers: true, others: 'none' };
  }
  return { ...NOTHING, count: isOffice, givers: isOffice };
}
