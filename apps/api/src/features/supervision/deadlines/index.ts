import type { EntityClass, Platform } from '../../../platform';
import { TaskDeadlineStep } from './deadline-step.entity';
import { defineDeadlineReads } from './deadline.reads';
import { DeadlinesResolver } from './deadlines.resolver';
import { extendTaskByExtensions } from './extension.reads';
import { ExtensionService } from './extension.service';
import { PreviewService } from './preview.service';
import { SettingsService } from './settings.service';
import { TaskDeadlineResolver } from './task-deadline.resolver';

export const deadlineEntities: EntityClass[] = [TaskDeadlineStep];
export const deadlineResolvers = [DeadlinesResolver, TaskDeadlineResolver];

export interface DeadlinesPart {
  settings: SettingsService;
  extensions: ExtensionService;
  resolvers: object[];
}

/** The clocks of tasks: settings, why a task is due when it is, and extensions. */
export function createDeadlines({ registry }: Platform): DeadlinesPart {
  defineDeadlineReads(registry);
  extendTaskByExtensions(registry);
  const settings = new SettingsService();
  const extensions = new ExtensionService();
  const resolvers = [new DeadlinesResolver(settings, extensions, new PreviewService()), new TaskDeadlineResolver()];
  return { settings, extensions, resolvers };
}

export { settingsIn, supervisionSettings } from './settings';
