import { checkInput, movedDayProblems, refuseProblems, trainingInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../../platform';
import { trainingEdited, trainingPlanned } from '../learning.events';
import { newCodeKey } from './attendance-code';
import { TrainingPerson } from './training-person.entity';
import { Training } from './training.entity';
import { activeMembers, attendancesOf, ofTraining, peopleOf, refuseUnknown, subjectOf, toldOf } from './training.store';

/** A4: trainings and who is invited. Answers are ids; what is shown is read through the read model. */
export class TrainingService {
  /**
   * Plans a training; without `invitedIds` all active members are invited.
   * @throws Refusal `BAD_USER_INPUT` with the fields: fewer than two days, no lecturers, people who aren't there
   */
  plan(context: Context, input: unknown): Promise<string> {
    const { invitedIds, ...checked } = checkInput(trainingInput, input);
    return context.once('planTraining', { ...checked, invitedIds }, async (tx) => {
      if (invitedIds) await refuseUnknown(tx, 'invitedIds', invitedIds, true);
      const personIds = invitedIds ?? (await activeMembers(tx));
      const training: Training = {
        id: newId(),
        version: 1,
        ...checked,
        codeKey: newCodeKey(),
        plannedAt: tx.now,
        plannedById: context.actor.accountId,
      };
      await tx.manager.insert(Training, training);
      await invite(tx, training.id, personIds);
      await tx.record(trainingPlanned, {
        subject: subjectOf(training),
        after: { ...toldOf(training), invitedIds: personIds },
        payload: { ...ofTraining(training), invitedIds: [...personIds] },
      });
      return training.id;
    });
  }

  /**
   * Changes a training as seen at `version`; without `invitedIds` the invited stay. Who was present stays on its list.
   * @throws Refusal `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` with the fields, also where a day with attendance would fall out
   */
  edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { invitedIds, ...changes } = checkInput(trainingInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Training, id);
      const people = await peopleOf(tx, id);
      const attendances = await attendancesOf(tx, [...people.values()]);
      refuseProblems(
        movedDayProblems(
          changes,
          attendances.map(({ day }) => day),
        ),
      );
      await tx.update(Training, id, version, changes);
      const after = { ...before, ...changes };
      const present = new Set(attendances.map(({ trainingPersonId }) => trainingPersonId));
      const told = await this.inviteInstead(tx, id, people, present, invitedIds);
      const moved = (['startsOn', 'endsOn', 'place'] as const).some((key) => before[key] !== after[key]);
      await tx.record(trainingEdited, {
        subject: subjectOf(before),
        before: toldOf(before),
        after: { ...toldOf(after), ...told },
        payload: { ...ofTraining(after), ...told, moved },
      });
    });
  }

  /** Invites exactly these; null leaves the list as it is. */
  private async inviteInstead(
    tx: Tx,
    trainingId: string,
    people: ReadonlyMap<string, TrainingPerson>,
    present: ReadonlySet<string>,
    wanted: readonly string[] | null,
  ): Promise<{ invitedIds: string[]; staying: string[]; uninvitedIds: string[] }> {
    const rows = [...people.values()];
    const before = rows.filter(({ invited }) => invited).map(({ personId }) => personId);
    if (!wanted) return { invitedIds: [], staying: before, uninvitedIds: [] };
    const isWanted = new Set(wanted);
    const isInvited = new Set(before);
    const invitedIds = wanted.filter((personId) => !isInvited.has(personId));
    await refuseUnknown(tx, 'invitedIds', wanted, false);
    await refuseUnknown(tx, 'invitedIds', invitedIds, true);
    const out = rows.filter(({ personId, invited }) => invited && !isWanted.has(personId));
    const gone = out.filter(({ id }) => !present.has(id)).map(({ id }) => id);
    const stay = out.filter(({ id }) => present.has(id)).map(({ id }) => id);
    if (gone.length > 0) await tx.manager.delete(TrainingPerson, { id: In(gone) });
    if (stay.length > 0) await tx.manager.update(TrainingPerson, { id: In(stay) }, { invited: false });
    const came = rows.filter(({ personId, invited }) => !invited && isWanted.has(personId)).map(({ id }) => id);
    if (came.length > 0) await tx.manager.update(TrainingPerson, { id: In(came) }, { invited: true });
    await invite(
      tx,
      trainingId,
      invitedIds.filter((personId) => !people.has(personId)),
    );
    return {
      invitedIds,
      staying: before.filter((personId) => isWanted.has(personId)),
      uninvitedIds: out.map(({ personId }) => personId),
    };
  }
}

const invite = (tx: Tx, trainingId: string, personIds: readonly string[]): Promise<void> =>
  tx.insertAll(
    TrainingPerson,
    personIds.map((personId) => ({ id: newId(), trainingId, personId, invited: true })),
  );
