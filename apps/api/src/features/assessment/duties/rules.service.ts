import { checkInput, dutyRulesInput, Refusal, refuseChange, type DutyRule } from '@sanlian/domain';
import { isDuplicate, newId, type Context } from '../../../platform';
import { dutyRulesSet } from '../assessment.events';
import { readStanding } from '../cycle/standing';
import { askingIn } from '../points/ask';
import { DutyRuleSet } from './duty-rule-set.entity';
import { readRules } from './rule-sets';

/** A1, A2: the duties and point rules of a year. Every version is kept; the latest holds. */
export class RulesService {
  /**
   * Sets the rules of a year as another version. `seen` is the version that the caller has changed, where it says so. Gives
   * the new version.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `CONFLICT`, `ILLEGAL_TRANSITION` once the year is published
   */
  async set(context: Context, input: unknown, seen: number | null = null): Promise<number> {
    const { year, rules } = checkInput(dutyRulesInput, input);
    return context.once('setDutyRules', { year, rules }, async (tx) => {
      const ask = askingIn(tx);
      refuseChange(await readStanding(ask, year));
      const before = await readRules(ask, year);
      if (seen !== null && seen !== before.version) throw new Refusal('CONFLICT');
      const set: DutyRuleSet = {
        id: newId(),
        year,
        version: before.version + 1,
        rules: rules as DutyRule[],
        at: tx.now,
        byId: context.actor.accountId,
      };
      try {
        await tx.manager.insert(DutyRuleSet, set);
      } catch (error) {
        throw isDuplicate(error) ? new Refusal('CONFLICT') : error;
      }
      await tx.record(dutyRulesSet, {
        subject: { type: 'DutyRuleSet', id: set.id },
        before: before.version === 0 ? null : { version: before.version, rules: before.rules },
        after: set,
        payload: { year, version: set.version, rules: set.rules },
      });
      return set.version;
    });
  }
}
