import type { Platform } from '../../platform';
import { informantAppointed } from '../people';
import { tellAll } from './steps';

/** Whoever is appointed as an informant hears of it. */
export function followInformants({ events }: Platform): void {
  events.on(informantAppointed, (tx, { subject, payload: { personId, from, until, number } }) =>
    tellAll(tx, [
      { to: [{ personId }], kind: 'INFORMANT_APPOINTED', data: { at: `${from} – ${until}`, number }, subject },
    ]),
  );
}
