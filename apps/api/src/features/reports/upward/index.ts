import type { EntityClass, Platform } from '../../../platform';
import { UpwardReport } from './upward-report.entity';
import { exportUpward } from './upward.exports';
import { defineUpwardReads } from './upward.reads';
import { SubmissionUpwardResolver, UpwardResolver } from './upward.resolver';
import { UpwardService } from './upward.service';

export const upwardEntities: EntityClass[] = [UpwardReport];
export const upwardResolvers = [UpwardResolver, SubmissionUpwardResolver];

/** Reports to committees further up (报送上级). */
export function createUpward(platform: Platform): { upward: UpwardService; resolvers: object[] } {
  defineUpwardReads(platform.registry);
  exportUpward(platform);
  const upward = new UpwardService();
  return { upward, resolvers: [new UpwardResolver(upward), new SubmissionUpwardResolver()] };
}

export { upwardAdopted, upwardReported } from './upward.events';
export { UpwardReport };
export type { UpwardService };
