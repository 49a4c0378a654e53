import { Refusal, refuseProblems, type FieldProblem } from '@sanlian/domain';
import { In, IsNull, Not } from 'typeorm';
import { newId, type Tx } from '../../../platform';
import { Person } from '../../people';
import { TrainingAttendance } from './training-attendance.entity';
import { TrainingPerson } from './training-person.entity';
import type { Training } from './training.entity';

export const subjectOf = ({ id }: Pick<Training, 'id'>) => ({ type: 'Training', id });
export const ofTraining = ({ id, title, startsOn, endsOn, place }: Training) => ({
  trainingId: id,
  title,
  startsOn,
  endsOn,
  place,
});
/** As the audit log keeps it: without what codes are signed with. */
export const toldOf = ({ codeKey: _, ...told }: Training) => told;

/** All active members of any tier. */
export async function activeMembers(tx: Tx): Promise<string[]> {
  const people = await tx.manager.find(Person, {
    select: { id: true },
    where: { active: true, tier: Not(IsNull()) },
    order: { id: 'ASC' },
  });
  return people.map(({ id }) => id);
}

/** @throws Refusal `BAD_USER_INPUT` for people who aren't there, or don't take part any more where they must */
export async function refuseUnknown(tx: Tx, path: string, ids: readonly string[], active: boolean): Promise<void> {
  const people = await tx.manager.find(Person, {
    select: { id: true, active: true },
    where: { id: In([...ids]) },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  refuseProblems(
    ids.flatMap((id, index): FieldProblem[] => {
      const person = known.get(id);
      if (!person) return [{ path: `${path}.${index}`, code: 'NOT_FOUND' }];
      return active && !person.active ? [{ path: `${path}.${index}`, code: 'INACTIVE' }] : [];
    }),
  );
}

/** Everybody of a training, by person. */
export async function peopleOf(tx: Tx, trainingId: string): Promise<Map<string, TrainingPerson>> {
  const rows = await tx.manager.findBy(TrainingPerson, { trainingId });
  return new Map(rows.map((row) => [row.personId, row]));
}

/** The rows of these people; those who weren't invited get theirs now. */
export async function rowsOf(tx: Tx, trainingId: string, personIds: readonly string[]): Promise<TrainingPerson[]> {
  const known = await tx.manager.findBy(TrainingPerson, { trainingId, personId: In([...personIds]) });
  const has = new Set(known.map(({ personId }) => personId));
  const added = personIds
    .filter((personId) => !has.has(personId))
    .map((personId): TrainingPerson => ({ id: newId(), trainingId, personId, invited: false }));
  await tx.insertAll(TrainingPerson, added);
  return [...known, ...added];
}

export const attendancesOf = (tx: Tx, rows: readonly TrainingPerson[]): Promise<TrainingAttendance[]> =>
  tx.manager.findBy(TrainingAttendance, { trainingPersonId: In(rows.map(({ id }) => id)) });

/** The days of each person, as events tell them. */
export function daysByPerson(
  rows: readonly TrainingPerson[],
  attendances: readonly TrainingAttendance[],
): { personId: string; days: string[] }[] {
  const days = new Map<string, string[]>();
  for (const { trainingPersonId, day } of attendances) {
    const known = days.get(trainingPersonId);
    if (known) known.push(day);
    else days.set(trainingPersonId, [day]);
  }
  return rows.flatMap(({ id, personId }) => {
    const own = days.get(id);
    return own ? [{ personId, days: own.sort() }] : [];
  });
}

/** @throws Refusal `FORBIDDEN` for accounts that stand for nobody who takes part */
export async function personActing(tx: Tx): Promise<Person> {
  const personId = tx.actor?.personId ?? null;
  const person = personId === null ? null : await tx.manager.findOneBy(Person, { id: personId });
  if (!person?.active) throw new Refusal('FORBIDDEN');
  return person;
}
