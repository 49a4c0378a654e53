import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, DateTime, selectionOf } from '../../../platform';
import { TaskExtensionObject } from '../task.object';
import { DeadlineExplanationObject } from './deadline.object';
import { ExtensionInput } from './extension.input';
import { ExtensionService } from './extension.service';
import { PreviewService } from './preview.service';
import { SupervisionSettingsInput, SupervisionSettingsObject } from './settings.object';
import { SettingsService } from './settings.service';

/** The clocks of supervision: settings, extensions, and what a deadline would be. */
@Resolver()
export class DeadlinesResolver {
  constructor(
    private readonly settings: SettingsService,
    private readonly extensions: ExtensionService,
    private readonly previews: PreviewService,
  ) {}

  @Access('settings:read')
  @Query(() => SupervisionSettingsObject, { description: 'The clocks and the calendar that deadlines are counted by.' })
  supervisionSettings(@Ctx() context: Context) {
    return this.settings.read(context);
  }

  @Access('settings:manage')
  @Mutation(() => SupervisionSettingsObject, {
    description: 'Changes the settings. Open deadlines that were counted by the old ones are counted anew.',
  })
  changeSupervisionSettings(
    @Ctx() context: Context,
    @Arg('input', () => SupervisionSettingsInput) input: SupervisionSettingsInput,
  ) {
    return this.settings.change(context, input);
  }

  @Access('tasks:read')
  @Query(() => DeadlineExplanationObject, {
    description:
      'The deadline that an assignment would make, or, for the lead department, an extension to `dueAt`. Refuses as those would.',
  })
  previewDeadline(
    @Ctx() context: Context,
    @Arg('taskId', () => ID) taskId: string,
    @Arg('dueAt', () => DateTime, { nullable: true }) dueAt: number | null,
    @Arg('workingDays', () => Int, { nullable: true }) workingDays: number | null,
  ) {
    return this.previews.preview(context, { taskId, dueAt, workingDays });
  }

  @Access('tasks:request-extension')
  @Mutation(() => TaskExtensionObject, {
    description: 'The lead department asks for a later deadline, before the present one, with a reason (U6).',
  })
  async requestExtension(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ExtensionInput) input: ExtensionInput,
  ) {
    const id = await this.extensions.request(context, input);
    return context.platform.reads.one(context, 'TaskExtension', id, selectionOf(info));
  }

  @Access('tasks:decide-extension')
  @Mutation(() => TaskExtensionObject, {
    description: 'The bureau grants a later deadline, or refuses it with a note (U6).',
  })
  async decideExtension(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('granted', () => Boolean) granted: boolean,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    await this.extensions.decide(context, { id, granted, note });
    return context.platform.reads.one(context, 'TaskExtension', id, selectionOf(info));
  }
}
