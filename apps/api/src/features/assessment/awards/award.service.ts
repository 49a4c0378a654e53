import { awardInput, checkInput, Refusal, removedRecordInput } from '@sanlian/domain';
import { newId, type Context } from '../../../platform';
import { Organization, Person, refuseMissing, Sector } from '../../people';
import { awardGiven, awardWithdrawn } from '../assessment.events';
import { Award } from './award.entity';

/** Awards (表彰) of a year. */
export class AwardService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields. Gives the award's id. */
  give(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(awardInput, input);
    return context.once('giveAward', checked, async (tx) => {
      await refuseMissing(tx, [
        ['personId', Person, checked.personId],
        ['sectorId', Sector, checked.sectorId],
        ['organizationId', Organization, checked.organizationId],
      ]);
      const award: Award = {
        id: newId(),
        ...checked,
        givenById: context.actor.accountId,
        givenAt: tx.now,
        withdrawnAt: null,
        withdrawalNote: null,
      };
      await tx.manager.insert(Award, award);
      await tx.record(awardGiven, {
        subject: { type: 'Award', id: award.id },
        after: award,
        payload: { awardId: award.id, ...checked },
      });
      return award.id;
    });
  }

  /** Takes back what was given by mistake. @throws Refusal `NOT_FOUND` */
  withdraw(context: Context, input: unknown): Promise<void> {
    const { id, note } = checkInput(removedRecordInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Award, id);
      if (before.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
      const changes = { withdrawnAt: tx.now, withdrawalNote: note };
      await tx.manager.update(Award, { id }, changes);
      const { year, title, personId, sectorId, organizationId } = before;
      await tx.record(awardWithdrawn, {
        subject: { type: 'Award', id },
        before,
        after: { ...before, ...changes },
        payload: { awardId: id, year, title, personId, sectorId, organizationId, note },
      });
    });
  }
}
