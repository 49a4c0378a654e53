import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { Clue } from './clue.entity';
import { exportClues } from './clue.exports';
import { followDrafts } from './clue.origin';
import { defineClueReads } from './clue.reads';
import { CampaignCluesResolver, ClueResolver, SubmissionClueResolver, VisitCluesResolver } from './clue.resolver';
import { clueRoutes } from './clue.routes';
import { ClueService } from './clue.service';

export const clueEntities: EntityClass[] = [Clue];
export const clueResolvers = [ClueResolver, SubmissionClueResolver, VisitCluesResolver, CampaignCluesResolver];

export interface CluesSlice extends Slice {
  clues: ClueService;
}

/** L4: clues from meetings, research and visits, until something came of them. */
export function createClues(platform: Platform, submissions: SubmissionsSlice): CluesSlice {
  defineClueReads(platform.registry);
  exportClues(platform);
  followDrafts(platform, submissions);
  platform.routes.push(clueRoutes);
  const clues = new ClueService(submissions.service);
  const additions = [new SubmissionClueResolver(), new VisitCluesResolver(), new CampaignCluesResolver()];
  return { clues, resolvers: [new ClueResolver(clues), ...additions] };
}

export * from './clue.events';
export { ClueObject } from './clue.object';
export { Clue, ClueService };
