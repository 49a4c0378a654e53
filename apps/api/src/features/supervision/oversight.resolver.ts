import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Access, Context, selectionOf } from '../../platform';
import { InstructionInput } from './instruction.input';
import { InstructionObject } from './instruction.object';
import { InstructionService } from './instruction.service';
import { ReporterVoiceService } from './reporter-voice.service';
import { RatingInput } from './task.input';
import { TaskCommentObject, TaskRatingObject } from './task.object';

/** Instructions, and what reporters say of the handling. */
@Resolver()
export class OversightResolver {
  constructor(
    private readonly instructions: InstructionService,
    private readonly voices: ReporterVoiceService,
  ) {}

  @Access('instructions:record')
  @Mutation(() => InstructionObject, {
    description: 'Records an instruction (批示) and puts each submission under supervision, both or neither (U1).',
  })
  async recordInstruction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => InstructionInput) input: InstructionInput,
  ) {
    const id = await this.instructions.record(context, input);
    return context.platform.reads.one(context, 'Instruction', id, selectionOf(info));
  }

  @Access('instructions:amend')
  @Mutation(() => InstructionObject, { description: 'Amends the text; the old one is kept (U9).' })
  async amendInstruction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('text', () => String) text: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    await this.instructions.amend(context, { id, version, text, note });
    return context.platform.reads.one(context, 'Instruction', id, selectionOf(info));
  }

  @Access('tasks:rate')
  @Mutation(() => TaskRatingObject, {
    description: 'A reporter rates the handling of their own submission; another rating replaces it (U7).',
  })
  async rateHandling(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RatingInput) input: RatingInput,
  ) {
    const id = await this.voices.rate(context, input);
    return context.platform.reads.one(context, 'TaskRating', id, selectionOf(info));
  }

  @Access('tasks:comment')
  @Mutation(() => TaskCommentObject, { description: 'A reporter comments on a result before it is verified (U7).' })
  async commentOnHandling(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('taskId', () => ID) taskId: string,
    @Arg('text', () => String) text: string,
  ) {
    const id = await this.voices.comment(context, { taskId, text });
    return context.platform.reads.one(context, 'TaskComment', id, selectionOf(info));
  }
}
