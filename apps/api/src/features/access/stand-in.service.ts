import { checkStandInInput, Refusal, refuseProblems, standInProblems } from '@sanlian/domain';
import { hasRole, newId, type Context } from '../../platform';
import { refuseMissing } from '../people';
import { standInGranted, standInRevoked } from './access.events';
import { Account } from './account.entity';
import { StandIn } from './stand-in.entity';

/** Standing in for someone (授权代办): given by the person or an administrator, for some days and one role. */
export class StandInService {
  /**
   * Lets another account act for one's own, or, as an administrator, for `fromAccountId`.
   * @throws Refusal `FORBIDDEN` for another's account, `BAD_USER_INPUT` with the fields, also for a role that the
   *   account doesn't hold
   */
  grant(context: Context, input: unknown): Promise<string> {
    const checked = checkStandInInput(input, context.now());
    const { accountId } = context.actor;
    const fromAccountId = checked.fromAccountId ?? accountId;
    if (fromAccountId !== accountId && !hasRole(context.actor, 'ADMIN')) throw new Refusal('FORBIDDEN');
    return context.once('grantStandIn', checked, async (tx) => {
      await refuseMissing(tx, [
        ['fromAccountId', Account, fromAccountId],
        ['toAccountId', Account, checked.toAccountId],
      ]);
      const [from, to] = [
        await tx.manager.findOneByOrFail(Account, { id: fromAccountId }),
        await tx.manager.findOneByOrFail(Account, { id: checked.toAccountId }),
      ].map(({ id, roles, disabledAt }) => ({ id, roles, active: disabledAt === null }));
      refuseProblems(standInProblems(checked.role, from!, to!));
      const grant: StandIn = { id: newId(), ...checked, fromAccountId, revokedAt: null, createdAt: tx.now };
      await tx.manager.insert(StandIn, grant);
      await tx.record(standInGranted, {
        subject: { type: 'StandIn', id: grant.id },
        after: grant,
        payload: { fromAccountId, toAccountId: grant.toAccountId, role: grant.role },
      });
      return grant.id;
    });
  }

  /**
   * Ends a grant at once; by whoever gave it, whoever was given it, or an administrator.
   * @throws Refusal `NOT_FOUND`, for grants between others too
   */
  async revoke(context: Context, id: string): Promise<void> {
    if (!(await context.platform.reads.sees(context, 'StandIn', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(StandIn, id);
      if (before.revokedAt !== null) return;
      const { fromAccountId, toAccountId, role } = before;
      await tx.manager.update(StandIn, { id }, { revokedAt: tx.now });
      await tx.record(standInRevoked, {
        subject: { type: 'StandIn', id },
        before,
        after: { ...before, revokedAt: tx.now },
        payload: { fromAccountId, toAccountId, role },
      });
    });
  }
}
