import {
  checkInput,
  officeOpinionAnswerInput,
  officeOpinionInput,
  Refusal,
  refuseOfficeOpinion,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import { Organization, refuseMissing } from '../../people';
import { OfficeOpinion } from './office-opinion.entity';
import { officeOpinionAnswered, officeOpinionRecorded } from './opinion.events';

/** F3: what the offices of the party and the government say of the work, and the answers. */
export class OpinionService {
  /** @throws Refusal `FORBIDDEN` for another office than one's own, `BAD_USER_INPUT` with the fields */
  record(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(officeOpinionInput, input);
    const { actor } = context;
    refuseOfficeOpinion(checked, actor, context.now());
    return context.once('recordOfficeOpinion', checked, async (tx) => {
      await refuseMissing(tx, [['organizationId', Organization, checked.organizationId]]);
      const opinion: OfficeOpinion = {
        id: newId(),
        ...checked,
        recordedById: actor.accountId,
        recordedAt: tx.now,
        answer: null,
        answeredAt: null,
        answeredById: null,
      };
      await tx.manager.insert(OfficeOpinion, opinion);
      await tx.record(officeOpinionRecorded, {
        subject: { type: 'OfficeOpinion', id: opinion.id },
        after: opinion,
        payload: { ...(await told(tx, opinion)), byOffice: actor.organizationId !== opinion.organizationId },
      });
      return opinion.id;
    });
  }

  /** Said again, it corrects the answer. @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` with the fields */
  async answer(context: Context, input: unknown): Promise<void> {
    const { id, answer } = checkInput(officeOpinionAnswerInput, input);
    if (!(await context.platform.reads.sees(context, 'OfficeOpinion', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(OfficeOpinion, id);
      const changes = { answer, answeredAt: tx.now, answeredById: context.actor.accountId };
      await tx.manager.update(OfficeOpinion, { id }, changes);
      await tx.record(officeOpinionAnswered, {
        subject: { type: 'OfficeOpinion', id },
        before,
        after: { ...before, ...changes },
        payload: { ...(await told(tx, before)), answer, corrected: before.answer !== null },
      });
    });
  }
}

async function told(tx: Tx, { id, organizationId }: OfficeOpinion) {
  const { name } = await tx.manager.findOneByOrFail(Organization, { id: organizationId });
  return { opinionId: id, organization: { id: organizationId, name } };
}
