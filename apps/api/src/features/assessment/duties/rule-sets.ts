import { DEFAULT_DUTY_RULES, type DutyRule } from '@sanlian/domain';
import { sql } from '../../../platform';
import type { Ask } from '../points/ask';

/** The rules that hold for a year; version 0 are the defaults. */
export interface RulesOfYear {
  version: number;
  rules: readonly DutyRule[];
}

/** A1, A2: the rules that hold for a year: the latest version, or the defaults. */
export async function readRules(ask: Ask, year: number): Promise<RulesOfYear> {
  const [row] = await ask(
    sql`SELECT d.version, d.rules FROM duty_rule_set d WHERE d.year = ${year} ORDER BY d.version DESC LIMIT 1`,
  );
  if (!row) return { version: 0, rules: DEFAULT_DUTY_RULES };
  return { version: Number(row.version), rules: JSON.parse(String(row.rules)) as DutyRule[] };
}
