import {
  attendanceInput,
  attendedDays,
  checkInput,
  codeDayProblems,
  dayProblems,
  Refusal,
  refuseProblems,
  shanghaiDate,
  withdrawalInput,
  type AttendanceWay,
} from '@sanlian/domain';
import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { newId, type Context, type Tx } from '../../../platform';
import { attendanceRecorded, attendanceWithdrawn } from '../learning.events';
import { attendanceCode, takesCode } from './attendance-code';
import { TrainingAttendance } from './training-attendance.entity';
import { TrainingPerson } from './training-person.entity';
import { Training } from './training.entity';
import {
  attendancesOf,
  daysByPerson,
  ofTraining,
  personActing,
  refuseUnknown,
  rowsOf,
  subjectOf,
} from './training.store';

/** What a screen shows at the door. Times are epoch milliseconds. */
export interface OpenCode {
  code: string;
  url: string;
  renewAt: number;
  validUntil: number;
}

/** A4: who was present at a training, by the list of the office or by the code at the door. */
export class AttendanceService {
  /**
   * The code of the day that a screen shows now; it changes every few minutes.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` for a day that isn't the training's, or isn't today
   */
  async open(context: Context, trainingId: string, day: string): Promise<OpenCode> {
    const now = context.now();
    const training = await context.inTransaction((tx) => tx.manager.findOneBy(Training, { id: trainingId }));
    if (!training) throw new Refusal('NOT_FOUND');
    refuseProblems(codeDayProblems(training, day, shanghaiDate(now)));
    const shown = attendanceCode(training, day, now);
    return { ...shown, url: `${context.platform.config.publicUrl}/#/attend/${shown.code}` };
  }

  /**
   * The viewer is present today, by the code at the door; a second time changes nothing. Gives the training's id.
   * @throws Refusal `FORBIDDEN` for accounts of nobody who takes part, `WRONG_ATTENDANCE_CODE`
   */
  attend(context: Context, code: string): Promise<string> {
    return context.inTransaction(async (tx) => {
      const person = await personActing(tx);
      const today = shanghaiDate(tx.now);
      const running = await tx.manager.findBy(Training, {
        startsOn: LessThanOrEqual(today),
        endsOn: MoreThanOrEqual(today),
      });
      const found = running.find((training) => takesCode(training, today, tx.now, code));
      if (!found) throw new Refusal('WRONG_ATTENDANCE_CODE');
      await record(tx, await tx.lock(Training, found.id), [person.id], [today], 'CODE');
      return found.id;
    });
  }

  /**
   * People were present, also such as weren't invited; who is known to have been stays so. Without `days` on all of them.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` for people who aren't there and days that aren't the training's
   */
  recordList(context: Context, input: unknown): Promise<string> {
    const { trainingId, personIds, days } = checkInput(attendanceInput, input);
    return context.inTransaction(async (tx) => {
      const training = await tx.lock(Training, trainingId);
      refuseProblems(dayProblems(training, days));
      await refuseUnknown(tx, 'personIds', personIds, false);
      await record(tx, training, personIds, attendedDays(training, days), 'LIST');
      return trainingId;
    });
  }

  /**
   * Takes back presence that was recorded by mistake; without `days` on all of them. Whoever wasn't invited leaves the list.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` for days that aren't the training's
   */
  withdraw(context: Context, input: unknown): Promise<string> {
    const { trainingId, personIds, days, note } = checkInput(withdrawalInput, input);
    return context.inTransaction(async (tx) => {
      const training = await tx.lock(Training, trainingId);
      refuseProblems(dayProblems(training, days));
      const rows = await tx.manager.findBy(TrainingPerson, { trainingId, personId: In(personIds) });
      const all = await attendancesOf(tx, rows);
      const gone = all.filter(({ day }) => days === null || days.includes(day));
      if (gone.length === 0) return trainingId;
      await tx.manager.delete(TrainingAttendance, { id: In(gone.map(({ id }) => id)) });
      const left = new Set(all.filter((one) => !gone.includes(one)).map(({ trainingPersonId }) => trainingPersonId));
      const strangers = rows.filter(({ id, invited }) => !invited && !left.has(id));
      if (strangers.length > 0) await tx.manager.delete(TrainingPerson, { id: In(strangers.map(({ id }) => id)) });
      await tx.record(attendanceWithdrawn, {
        subject: subjectOf(training),
        before: gone,
        payload: { ...ofTraining(training), withdrawn: daysByPerson(rows, gone), note },
      });
      return trainingId;
    });
  }
}

/** Adds what isn't known yet of these people and days. The training is locked. */
async function record(
  tx: Tx,
  training: Training,
  personIds: readonly string[],
  days: readonly string[],
  way: AttendanceWay,
): Promise<void> {
  const rows = await rowsOf(tx, training.id, personIds);
  const known = new Set(
    (await attendancesOf(tx, rows)).map(({ trainingPersonId, day }) => `${trainingPersonId} ${day}`),
  );
  const added = rows.flatMap(({ id }) =>
    days
      .filter((day) => !known.has(`${id} ${day}`))
      .map((day): TrainingAttendance => ({
        id: newId(),
        trainingPersonId: id,
        day,
        way,
        at: tx.now,
        byId: tx.actor?.accountId ?? '',
      })),
  );
  if (added.length === 0) return;
  await tx.insertAll(TrainingAttendance, added);
  const present = daysByPerson(rows, added);
  await tx.record(attendanceRecorded, {
    subject: subjectOf(training),
    after: { present, way },
    payload: { ...ofTraining(training), present, way },
  });
}
