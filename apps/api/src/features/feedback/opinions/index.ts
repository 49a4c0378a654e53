import type { EntityClass, Platform } from '../../../platform';
import { OfficeOpinion } from './office-opinion.entity';
import { exportOpinions } from './opinion.exports';
import { tellOfOpinions } from './opinion.news';
import { defineOpinionReads } from './opinion.reads';
import { OpinionResolver } from './opinion.resolver';
import { OpinionService } from './opinion.service';

export const opinionEntities: EntityClass[] = [OfficeOpinion];
export const opinionResolvers = [OpinionResolver];

/** F3: opinions of the party and government offices on the work. */
export function createOpinions(platform: Platform): { opinions: OpinionService; resolvers: object[] } {
  defineOpinionReads(platform.registry);
  exportOpinions(platform);
  tellOfOpinions(platform);
  const opinions = new OpinionService();
  return { opinions, resolvers: [new OpinionResolver(opinions)] };
}

export type { OpinionService };
