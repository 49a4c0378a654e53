import { IsNull, Not } from 'typeorm';
import type { Platform, Tx } from '../../platform';
import { accountsOfOffice, tellAll, type Addressee } from '../feedback';
import { Organization, Person, Sector } from '../people';
import {
  assessmentCheckOpened,
  assessmentObjected,
  assessmentPublished,
  awardGiven,
  objectionAnswered,
} from './assessment.events';

const yearPage = (year: number) => ({ type: 'AssessmentYear', id: String(year) });
export const dossierPage = (year: number) => ({ type: 'DutyDossier', id: String(year) });

/** Whoever is assessed hears of the check, of answers, of the publication and of awards; the office of objections. */
export function tellOfAssessment({ events }: Platform): void {
  events.on(assessmentCheckOpened, async (tx, { payload: { year, checkUntil } }) =>
    tellAll(tx, [
      {
        to: await assessedPeople(tx),
        kind: 'ASSESSMENT_CHECK',
        data: { year: String(year), day: checkUntil },
        subject: dossierPage(year),
      },
    ]),
  );
  events.on(assessmentObjected, async (tx, { payload: { objectionId, year, personId, text } }) => {
    const { name } = await tx.manager.findOneByOrFail(Person, { id: personId });
    await tellAll(tx, [
      {
        to: await accountsOfOffice(tx),
        kind: 'ASSESSMENT_OBJECTED',
        data: { year: String(year), name, text },
        subject: { type: 'AssessmentObjection', id: objectionId },
      },
    ]);
  });
  events.on(objectionAnswered, (tx, { payload: { year, personId, answer } }) =>
    tellAll(tx, [
      {
        to: [{ personId }],
        kind: 'ASSESSMENT_OBJECTION_ANSWERED',
        data: { year: String(year), text: answer },
        subject: dossierPage(year),
      },
    ]),
  );
  events.on(assessmentPublished, async (tx, { payload: { year } }) => {
    const units = await tx.manager.findBy(Organization, { kind: 'REPORTING_UNIT' });
    const to = [...(await assessedPeople(tx)), ...units.map(({ id }) => ({ organizationId: id }))];
    await tellAll(tx, [{ to, kind: 'ASSESSMENT_PUBLISHED', data: { year: String(year) }, subject: yearPage(year) }]);
  });
  events.on(awardGiven, async (tx, { payload }) => {
    const { to, name } = await awarded(tx, payload);
    const { awardId, title, year } = payload;
    await tellAll(tx, [
      { to, kind: 'AWARD_GIVEN', data: { title, year: String(year), name }, subject: { type: 'Award', id: awardId } },
    ]);
  });
}

/** Members of any tier and informants who take part. */
async function assessedPeople(tx: Tx): Promise<Addressee[]> {
  const people = await tx.manager.find(Person, {
    select: { id: true },
    where: [
      { active: true, tier: Not(IsNull()) },
      { active: true, informantSource: Not(IsNull()) },
    ],
  });
  return people.map(({ id }) => ({ personId: id }));
}

interface Awarded {
  personId: string | null;
  sectorId: string | null;
  organizationId: string | null;
}

/** Whose an award is; of a sector's the convener hears. */
async function awarded(
  tx: Tx,
  { personId, sectorId, organizationId }: Awarded,
): Promise<{ to: Addressee[]; name: string }> {
  if (personId !== null) {
    const { name } = await tx.manager.findOneByOrFail(Person, { id: personId });
    return { to: [{ personId }], name };
  }
  if (sectorId !== null) {
    const { name, convenerId } = await tx.manager.findOneByOrFail(Sector, { id: sectorId });
    return { to: convenerId === null ? [] : [{ personId: convenerId }], name };
  }
  const { name } = await tx.manager.findOneByOrFail(Organization, { id: organizationId ?? '' });
  return { to: [{ organizationId: organizationId ?? '' }], name };
}
