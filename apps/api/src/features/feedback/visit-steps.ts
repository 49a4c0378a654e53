import type { Platform } from '../../platform';
import { visitorsAssigned } from '../visits';
import { tellAll } from './steps';

const NAMED = 5;

/** L3: whoever is to visit members hears whom. */
export function followVisits({ events }: Platform): void {
  events.on(visitorsAssigned, async (tx, { subject, payload: { title, assigned } }) => {
    await tellAll(
      tx,
      assigned.map(({ visitorId, members }) => ({
        to: [{ personId: visitorId }],
        kind: 'VISITS_ASSIGNED' as const,
        subject,
        data: {
          title,
          text: members
            .slice(0, NAMED)
            .map(({ name }) => name)
            .join('、'),
          count: String(members.length),
        },
      })),
    );
  });
}
