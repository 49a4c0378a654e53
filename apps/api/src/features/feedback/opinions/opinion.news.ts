import type { Platform } from '../../../platform';
import { accountsOfOffice } from '../addressees';
import { tellAll } from '../steps';
import { officeOpinionAnswered, officeOpinionRecorded } from './opinion.events';

/** F3: the information office hears what an office said itself, the office hears the answer. */
export function tellOfOpinions({ events }: Platform): void {
  events.on(officeOpinionRecorded, async (tx, { subject, payload: { organization, byOffice } }) => {
    if (byOffice) return;
    const to = await accountsOfOffice(tx);
    await tellAll(tx, [{ to, kind: 'OFFICE_OPINION_RECEIVED', data: { organization: organization.name }, subject }]);
  });
  events.on(officeOpinionAnswered, (tx, { subject, payload: { organization, answer } }) =>
    tellAll(tx, [
      { to: [{ organizationId: organization.id }], kind: 'OFFICE_OPINION_ANSWERED', data: { text: answer }, subject },
    ]),
  );
}
