import {
  AssessmentGroup,
  checkInput,
  countingOf,
  cycleYearInput,
  dutyRulesInput,
  type DutyRule,
} from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, below, Context, selectionOf, sql } from '../../../platform';
import { asking } from '../points/ask';
import { AssessmentPreviewObject } from '../points/assessment.object';
import { openBook } from '../points/books';
import { rowsById } from '../rows-by-id';
import { DutyRuleInput } from './rules.input';
import { DutyRuleObject, DutyRuleVersionObject } from './rules.object';
import { RulesService } from './rules.service';
import { readRules } from './rule-sets';

/** Duties and point rules over GraphQL. */
@Resolver()
export class RulesResolver {
  constructor(private readonly service: RulesService) {}

  @Access('assessment:read')
  @Query(() => [DutyRuleObject], { description: 'The duties of a year (A1) with their point rules (A2).' })
  async dutyRules(@Ctx() context: Context, @Arg('year', () => Int) year: number) {
    return shown((await readRules(asking(context.platform), yearOf(year))).rules);
  }

  @Access('assessment:read')
  @Query(() => [DutyRuleVersionObject], { description: 'Every version of a year’s rules, the latest first (A2).' })
  async dutyRuleVersions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
  ) {
    const ask = asking(context.platform);
    const rows = await ask(
      sql`SELECT d.version, d.at, d.byId, d.rules FROM duty_rule_set d WHERE d.year = ${yearOf(year)} ORDER BY d.version DESC`,
    );
    const by = await rowsById(
      context,
      'Account',
      rows.map(({ byId }) => String(byId)),
      below(selectionOf(info), 'by'),
    );
    return rows.map((row) => ({
      version: Number(row.version),
      at: Number(row.at),
      by: by.get(String(row.byId)) ?? null,
      rules: shown(JSON.parse(String(row.rules)) as DutyRule[]),
    }));
  }

  @Access('assessment:write')
  @Mutation(() => [DutyRuleObject], { description: 'Sets the rules of a year; the earlier versions are kept (A2).' })
  async setDutyRules(
    @Ctx() context: Context,
    @Arg('year', () => Int) year: number,
    @Arg('rules', () => [DutyRuleInput]) rules: DutyRuleInput[],
    @Arg('version', () => Int, { nullable: true, description: 'The version that was changed, against a race.' })
    version: number | null,
  ) {
    await this.service.set(context, { year, rules }, version);
    return shown((await readRules(asking(context.platform), year)).rules);
  }

  @Access('assessment:write')
  @Query(() => [AssessmentPreviewObject], {
    description:
      'What these rules would do to the year’s ranking, by the rank that they would give. Nothing is saved (A2).',
  })
  async previewDutyRules(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
    @Arg('rules', () => [DutyRuleInput]) rules: DutyRuleInput[],
    @Arg('group', () => AssessmentGroup, { nullable: true }) group: AssessmentGroup | null,
  ) {
    const checked = checkInput(dutyRulesInput, { year, rules });
    const book = await openBook(context.platform, checked.year);
    const before = new Map(book.people(group ?? 'MEMBERS').map((row) => [row.personId, row]));
    const after = book.underRules(group ?? 'MEMBERS', checked.rules);
    const people = await rowsById(
      context,
      'Person',
      after.map(({ personId }) => personId),
      below(selectionOf(info), 'person'),
    );
    return after.flatMap((row) => {
      const old = before.get(row.personId);
      const person = people.get(row.personId);
      if (!old || !person) return [];
      return [
        {
          person,
          rankBefore: old.rank,
          rankAfter: row.rank,
          pointsBefore: old.points,
          pointsAfter: row.points,
          dutyMetBefore: old.dutyMet,
          dutyMetAfter: row.dutyMet,
        },
      ];
    });
  }
}

const yearOf = (year: number): number => checkInput(cycleYearInput, { year }).year;

const shown = (rules: readonly DutyRule[]) => rules.map((rule) => ({ ...rule, counts: countingOf(rule, rules) }));
