import {
  checkInput,
  objectionAnswerInput,
  objectionInput,
  Refusal,
  refuseAnswer,
  refuseObjection,
} from '@sanlian/domain';
import { newId, type Context } from '../../../platform';
import { Person } from '../../people';
import { assessmentObjected, objectionAnswered } from '../assessment.events';
import { AssessmentObjection } from './assessment-objection.entity';
import { lockCycle } from './cycle.service';

const subject = (id: string) => ({ type: 'AssessmentObjection', id });

/** A3: objections before publication, and the office's answers. */
export class ObjectionService {
  /**
   * Objects to one's own assessment. Gives the objection's id.
   * @throws Refusal `FORBIDDEN` for whoever is neither member nor informant, `CHECK_NOT_OPEN`, `BAD_USER_INPUT`
   */
  object(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(objectionInput, input);
    const { personId } = context.actor;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return context.once('objectToAssessment', checked, async (tx) => {
      const { tier, informantSource } = await tx.manager.findOneByOrFail(Person, { id: personId });
      if (tier === null && informantSource === null) throw new Refusal('FORBIDDEN');
      refuseObjection(await lockCycle(tx, checked.year), tx.now);
      const objection: AssessmentObjection = {
        id: newId(),
        ...checked,
        personId,
        at: tx.now,
        answer: null,
        answeredAt: null,
        answeredById: null,
      };
      await tx.manager.insert(AssessmentObjection, objection);
      await tx.record(assessmentObjected, {
        subject: subject(objection.id),
        after: objection,
        payload: { objectionId: objection.id, year: checked.year, personId, text: checked.text },
      });
      return objection.id;
    });
  }

  /**
   * Answers an objection, or corrects the answer.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT`, `ILLEGAL_TRANSITION` once the year is published
   */
  answer(context: Context, input: unknown): Promise<void> {
    const { id, answer } = checkInput(objectionAnswerInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(AssessmentObjection, id);
      const { year, personId } = before;
      refuseAnswer(await lockCycle(tx, year));
      const changes = { answer, answeredAt: tx.now, answeredById: context.actor.accountId };
      await tx.manager.update(AssessmentObjection, { id }, changes);
      await tx.record(objectionAnswered, {
        subject: subject(id),
        before,
        after: { ...before, ...changes },
        payload: { objectionId: id, year, personId, answer, corrected: before.answer !== null },
      });
    });
  }
}
