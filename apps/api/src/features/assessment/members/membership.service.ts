import { checkInput, membershipInput, normalKey, Refusal } from '@sanlian/domain';
import { isDuplicate, newId, type Context } from '../../../platform';
import { Person, refuseMissing } from '../../people';
import { membershipSet } from '../assessment.events';
import { Membership } from './membership.entity';

/** A3: the terms of people. */
export class MembershipService {
  /**
   * Records a term of a person, or corrects what is recorded of it. Gives its id.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `CONFLICT` where two do it at the same time
   */
  set(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(membershipInput, input);
    const { personId, term, joinedOn, leftOn } = checked;
    return context.once('setMembership', checked, async (tx) => {
      await refuseMissing(tx, [['personId', Person, personId]]);
      const termKey = normalKey(term);
      const before = await tx.manager.findOneBy(Membership, { personId, termKey });
      const changes = { term, joinedOn, leftOn, updatedAt: tx.now };
      const after: Membership = before
        ? { ...before, ...changes, version: before.version + 1 }
        : { id: newId(), version: 1, personId, termKey, ...changes };
      try {
        if (before) await tx.update(Membership, before.id, before.version, changes);
        else await tx.manager.insert(Membership, after);
      } catch (error) {
        throw isDuplicate(error) ? new Refusal('CONFLICT') : error;
      }
      await tx.record(membershipSet, {
        subject: { type: 'Membership', id: after.id },
        before,
        after,
        payload: { membershipId: after.id, personId, term, created: before === null },
      });
      return after.id;
    });
  }
}
