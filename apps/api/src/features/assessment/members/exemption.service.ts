import { checkInput, exemptionInput, Refusal, refuseChange } from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { newId, type Context } from '../../../platform';
import { Person, refuseMissing } from '../../people';
import { exempted, exemptionEnded } from '../assessment.events';
import { readStanding } from '../cycle/standing';
import { askingIn } from '../points/ask';
import { Exemption } from './exemption.entity';

const subject = (id: string) => ({ type: 'Exemption', id });

/** A3: who is exempt from the duties of a year, and why. */
export class ExemptionService {
  /**
   * Gives the exemption's id.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `ALREADY_EXISTS`, `ILLEGAL_TRANSITION` once the year is published
   */
  exempt(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(exemptionInput, input);
    const { personId, year } = checked;
    return context.once('exempt', checked, async (tx) => {
      await refuseMissing(tx, [['personId', Person, personId]]);
      // One exemption of a person is written at a time.
      await tx.lock(Person, personId);
      refuseChange(await readStanding(askingIn(tx), year));
      if (await tx.manager.existsBy(Exemption, { personId, year, endedAt: IsNull() }))
        throw new Refusal('ALREADY_EXISTS');
      const exemption: Exemption = {
        id: newId(),
        ...checked,
        at: tx.now,
        byId: context.actor.accountId,
        endedAt: null,
        endedById: null,
      };
      await tx.manager.insert(Exemption, exemption);
      await tx.record(exempted, {
        subject: subject(exemption.id),
        after: exemption,
        payload: { exemptionId: exemption.id, personId, year, reason: exemption.reason },
      });
      return exemption.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` once it is ended or the year is published */
  end(context: Context, id: string): Promise<void> {
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Exemption, id);
      const { personId, year } = before;
      refuseChange(await readStanding(askingIn(tx), year));
      if (before.endedAt !== null)
        throw new Refusal('ILLEGAL_TRANSITION', { params: { status: 'ENDED', action: 'END' } });
      const changes = { endedAt: tx.now, endedById: context.actor.accountId };
      await tx.manager.update(Exemption, { id }, changes);
      await tx.record(exemptionEnded, {
        subject: subject(id),
        before,
        after: { ...before, ...changes },
        payload: { exemptionId: id, personId, year },
      });
    });
  }
}
