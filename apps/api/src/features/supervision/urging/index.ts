import type { EntityClass, Platform } from '../../../platform';
import { TaskReminder } from './task-reminder.entity';
import { extendTaskWithUrging } from './urging.reads';
import { addUrgingJobs } from './urging.jobs';
import { UrgingResolver } from './urging.resolver';
import { UrgingService } from './urging.service';

export const urgingEntities: EntityClass[] = [TaskReminder];
export const urgingResolvers = [UrgingResolver];

export interface UrgingPart {
  urgings: UrgingService;
  resolvers: object[];
}

/** Urging by hand and by itself, and whatever else the clock does to tasks (U3, U5, U10). */
export function createUrging(platform: Platform): UrgingPart {
  extendTaskWithUrging(platform.registry);
  addUrgingJobs(platform);
  const urgings = new UrgingService();
  return { urgings, resolvers: [new UrgingResolver(urgings)] };
}
