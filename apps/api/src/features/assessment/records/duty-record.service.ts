import {
  checkInput,
  dutyRecordInput,
  recordProblem,
  Refusal,
  refuseChange,
  refuseComingDay,
  refuseProblems,
  removedRecordInput,
} from '@sanlian/domain';
import { newId, type Context } from '../../../platform';
import { Person, refuseMissing } from '../../people';
import { dutyRecorded, dutyRecordRemoved } from '../assessment.events';
import { readStanding } from '../cycle/standing';
import { readRules } from '../duties/rule-sets';
import { askingIn } from '../points/ask';
import { DutyRecord } from './duty-record.entity';

/** A1: what the office records of duties that don't count by themselves. */
export class DutyRecordService {
  /**
   * Records something that somebody did. Gives the record's id.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `ILLEGAL_TRANSITION` once the year is published
   */
  record(context: Context, input: unknown): Promise<string> {
    const { attachmentIds, on, ...checked } = checkInput(dutyRecordInput, input);
    return context.once('recordDuty', { ...checked, on, attachmentIds }, async (tx) => {
      const ask = askingIn(tx);
      refuseChange(await readStanding(ask, checked.year));
      refuseComingDay(on, tx.now);
      const problem = recordProblem(checked.dutyKey, (await readRules(ask, checked.year)).rules);
      if (problem) refuseProblems([{ path: 'dutyKey', code: problem }]);
      await refuseMissing(tx, [['personId', Person, checked.personId]]);
      const record = dutyRecordOf({ ...checked, day: on }, context.actor.accountId, tx.now);
      await tx.manager.insert(DutyRecord, record);
      await context.platform.files.attach(tx, attachmentIds, { type: 'DutyRecord', id: record.id });
      await tx.record(dutyRecorded, recordedChange(record));
      return record.id;
    });
  }

  /**
   * Takes back what was recorded by mistake; it no longer counts.
   * @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` once the year is published
   */
  remove(context: Context, input: unknown): Promise<void> {
    const { id, note } = checkInput(removedRecordInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(DutyRecord, id);
      if (before.removedAt !== null) throw new Refusal('NOT_FOUND');
      refuseChange(await readStanding(askingIn(tx), before.year));
      const changes = { removedAt: tx.now, removedById: context.actor.accountId, removalNote: note };
      await tx.manager.update(DutyRecord, { id }, changes);
      const { year, personId, dutyKey } = before;
      await tx.record(dutyRecordRemoved, {
        subject: { type: 'DutyRecord', id },
        before,
        after: { ...before, ...changes },
        payload: { recordId: id, year, personId, dutyKey, note },
      });
    });
  }
}

type Recorded = Pick<DutyRecord, 'year' | 'personId' | 'dutyKey' | 'day' | 'title' | 'count'>;

export const dutyRecordOf = (recorded: Recorded, recordedById: string, now: number): DutyRecord => ({
  id: newId(),
  ...recorded,
  recordedById,
  recordedAt: now,
  removedAt: null,
  removedById: null,
  removalNote: null,
});

/** A new record as audit and events tell it. */
export const recordedChange = (record: DutyRecord) => {
  const { id: recordId, year, personId, dutyKey, title, day: on, count } = record;
  return {
    subject: { type: 'DutyRecord', id: recordId },
    after: record,
    payload: { recordId, year, personId, dutyKey, title, on, count },
  };
};
