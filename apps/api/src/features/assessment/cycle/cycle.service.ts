import {
  checkInput,
  checkUntil,
  cycleYearInput,
  extraDaysOf,
  publicationScopeInput,
  Refusal,
  refuseCheck,
  refusePublication,
  shanghaiDate,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { isDuplicate, newId, type Context, type Tx } from '../../../platform';
import { settingsIn } from '../../supervision';
import { assessmentCheckOpened, assessmentPublished, publicationScopeSet } from '../assessment.events';
import { askingIn } from '../points/ask';
import { YearBook } from '../points/year-book';
import { AssessmentCopy, type CopyPart } from './assessment-copy.entity';
import { AssessmentCycle } from './assessment-cycle.entity';
import { AssessmentObjection } from './assessment-objection.entity';

const subject = (id: string) => ({ type: 'AssessmentCycle', id });

/** A3: the check, and the publication (通报亮晒) that freezes a copy. */
export class CycleService {
  /**
   * Lets everyone check and object for five working days.
   * @throws Refusal `BAD_USER_INPUT` for a coming year, `ILLEGAL_TRANSITION` where it was opened before
   */
  openCheck(context: Context, asked: unknown): Promise<void> {
    const { year } = checkInput(cycleYearInput, { year: asked });
    return context.inTransaction(async (tx) => {
      const before = await lockCycle(tx, year);
      refuseCheck(year, before, tx.now);
      const until = checkUntil(tx.now, extraDaysOf(await settingsIn(tx)));
      const changes = { checkFrom: shanghaiDate(tx.now), checkUntil: until };
      await tx.update(AssessmentCycle, before.id, before.version, changes);
      await tx.record(assessmentCheckOpened, {
        subject: subject(before.id),
        before,
        after: { ...before, ...changes },
        payload: { year, ...changes },
      });
    });
  }

  /** Which names publication shows everybody; also afterwards. */
  setScope(context: Context, input: unknown): Promise<void> {
    const { year, scope } = checkInput(publicationScopeInput, input);
    return context.inTransaction(async (tx) => {
      const before = await lockCycle(tx, year);
      if (before.scope === scope) return;
      await tx.update(AssessmentCycle, before.id, before.version, { scope });
      await tx.record(publicationScopeSet, {
        subject: subject(before.id),
        before,
        after: { ...before, scope },
        payload: { year, scope },
      });
    });
  }

  /**
   * Freezes the assessment as it stands now.
   * @throws Refusal `CHECK_NOT_OVER`, `INCOMPLETE` with how many objections are unanswered, `ILLEGAL_TRANSITION` a second time
   */
  publish(context: Context, asked: unknown): Promise<void> {
    const { year } = checkInput(cycleYearInput, { year: asked });
    return context.inTransaction(async (tx) => {
      const before = await lockCycle(tx, year);
      const unanswered = await tx.manager.countBy(AssessmentObjection, { year, answeredAt: IsNull() });
      refusePublication({ ...before, unanswered }, tx.now);
      const book = await YearBook.open(askingIn(tx), year);
      const parts: Record<CopyPart, readonly object[]> = {
        MEMBERS: book.people('MEMBERS'),
        INFORMANTS: book.people('INFORMANTS'),
        SECTORS: book.sectors(),
        UNITS: book.units(),
      };
      for (const [part, rows] of Object.entries(parts))
        await tx.manager.insert(AssessmentCopy, { id: newId(), year, part: part as CopyPart, rows: [...rows] });
      const changes = {
        publishedAt: tx.now,
        publishedById: context.actor.accountId,
        ruleVersion: book.rules.version,
      };
      await tx.update(AssessmentCycle, before.id, before.version, changes);
      await tx.record(assessmentPublished, {
        subject: subject(before.id),
        before,
        after: { ...before, ...changes },
        payload: { year, scope: before.scope, ruleVersion: book.rules.version },
      });
    });
  }
}

/** The cycle of a year, begun where there is none, and locked: whatever changes it comes one after the other. */
export async function lockCycle(tx: Tx, year: number): Promise<AssessmentCycle> {
  const known = await tx.manager.findOneBy(AssessmentCycle, { year });
  if (known) return tx.lock(AssessmentCycle, known.id);
  const cycle: AssessmentCycle = {
    id: newId(),
    version: 1,
    year,
    scope: 'BASIC',
    checkFrom: null,
    checkUntil: null,
    publishedAt: null,
    publishedById: null,
    ruleVersion: null,
  };
  try {
    await tx.manager.insert(AssessmentCycle, cycle);
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('CONFLICT') : error;
  }
  return cycle;
}
