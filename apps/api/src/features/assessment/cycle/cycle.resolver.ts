import { checkInput, cycleYearInput, PublicationScope } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, col, Context, selectionOf, sql } from '../../../platform';
import { asking } from '../points/ask';
import { AssessmentCycleObject, AssessmentObjectionObject } from './cycle.object';
import { CycleService } from './cycle.service';
import { ObjectionService } from './objection.service';
import { readStanding } from './standing';

/** Check, objections and publication over GraphQL. */
@Resolver()
export class CycleResolver {
  constructor(
    private readonly cycles: CycleService,
    private readonly objections: ObjectionService,
  ) {}

  @Access('assessment:read')
  @Query(() => AssessmentCycleObject, { description: 'Where a year’s assessment stands (A3).' })
  assessmentCycle(@Ctx() context: Context, @Arg('year', () => Int) year: number) {
    return this.standing(context, year);
  }

  @Access('assessment:write')
  @Mutation(() => AssessmentCycleObject, {
    description: 'Lets everyone check and object for five working days; all are told (A3).',
  })
  async openAssessmentCheck(@Ctx() context: Context, @Arg('year', () => Int) year: number) {
    await this.cycles.openCheck(context, year);
    return this.standing(context, year);
  }

  @Access('assessment:scope')
  @Mutation(() => AssessmentCycleObject, {
    description: 'The chair meeting sets which names publication shows everybody (A3).',
  })
  async setPublicationScope(
    @Ctx() context: Context,
    @Arg('year', () => Int) year: number,
    @Arg('scope', () => PublicationScope) scope: PublicationScope,
  ) {
    await this.cycles.setScope(context, { year, scope });
    return this.standing(context, year);
  }

  @Access('assessment:write')
  @Mutation(() => AssessmentCycleObject, {
    description:
      'Publishes the assessment (通报亮晒) after the check, every objection answered: a copy is frozen (A3).',
  })
  async publishAssessment(@Ctx() context: Context, @Arg('year', () => Int) year: number) {
    await this.cycles.publish(context, year);
    return this.standing(context, year);
  }

  @Access('assessment:object')
  @Mutation(() => AssessmentObjectionObject, { description: 'Objects to one’s own assessment during the check (A3).' })
  async objectToAssessment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
    @Arg('text', () => String) text: string,
  ) {
    return this.objection(context, info, await this.objections.object(context, { year, text }));
  }

  @Access('assessment:write')
  @Mutation(() => AssessmentObjectionObject, {
    description: 'Answers an objection, who made it hears of it; again corrects the answer until publication (A3).',
  })
  async answerObjection(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String) answer: string,
  ) {
    await this.objections.answer(context, { id, answer });
    return this.objection(context, info, id);
  }

  @Access('assessment:read')
  @Query(() => [AssessmentObjectionObject], {
    description: 'Objections, oldest first: all for the office and the chair meeting, otherwise one’s own (A3).',
  })
  assessmentObjections(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { nullable: true, description: 'Of all years unless given.' }) year: number | null,
    @Arg('unanswered', () => Boolean, { nullable: true }) unanswered: boolean | null,
  ) {
    return context.platform.reads.list(context, 'AssessmentObjection', selectionOf(info), {
      where: [
        (alias) => (year === null || year === undefined ? sql`1 = 1` : sql`${col(alias, 'year')} = ${year}`),
        (alias) =>
          unanswered === true
            ? sql`${col(alias, 'answeredAt')} IS NULL`
            : unanswered === false
              ? sql`${col(alias, 'answeredAt')} IS NOT NULL`
              : sql`1 = 1`,
      ],
      order: [{ by: (alias) => col(alias, 'at'), direction: 'ASC' }],
    });
  }

  private standing(context: Context, asked: number) {
    return readStanding(asking(context.platform), checkInput(cycleYearInput, { year: asked }).year);
  }

  private objection(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'AssessmentObjection', id, selectionOf(info));
  }
}
