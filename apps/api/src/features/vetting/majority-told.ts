import { Refusal } from '@sanlian/domain';

/** V5: a refusal from which whoever presides learns what most recommend on these items. */
export class MajorityTold extends Refusal {
  constructor(
    { code, fields, params }: Refusal,
    readonly itemIds: readonly string[],
  ) {
    super(code, { fields, params });
  }
}

/** Runs a rule whose `BAD_USER_INPUT`, if `tells`, tells what most recommend. */
export function telling<T>(tells: boolean, itemIds: readonly string[], rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (tells && error instanceof Refusal && error.code === 'BAD_USER_INPUT') throw new MajorityTold(error, itemIds);
    throw error;
  }
}
