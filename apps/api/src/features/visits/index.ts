import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { AssignmentService } from './assignment.service';
import { CampaignService } from './campaign.service';
import { visitLedgerRoutes } from './ledger.routes';
import { exportVisits } from './visit.exports';
import { defineVisitReads } from './visit.reads';
import { SubmissionVisitResolver, VisitCampaignResolver, VisitResolver } from './visit.resolver';
import { VisitService } from './visit.service';
import { VisitCampaignMember } from './visit-campaign-member.entity';
import { VisitCampaignVisitor } from './visit-campaign-visitor.entity';
import { VisitCampaign } from './visit-campaign.entity';
import { VisitVisitor } from './visit-visitor.entity';
import { Visit } from './visit.entity';

export const visitEntities: EntityClass[] = [
  VisitCampaign,
  VisitCampaignMember,
  VisitCampaignVisitor,
  Visit,
  VisitVisitor,
];
export const visitResolvers = [VisitCampaignResolver, VisitResolver, SubmissionVisitResolver];

export interface VisitsSlice extends Slice {
  campaigns: CampaignService;
  assignments: AssignmentService;
  visits: VisitService;
}

/** L3: campaigns of visits, who visits whom, and what was heard. */
export function createVisits(platform: Platform, { origins }: Pick<SubmissionsSlice, 'origins'>): VisitsSlice {
  defineVisitReads(platform.registry);
  exportVisits(platform);
  platform.routes.push(visitLedgerRoutes);
  // Whoever works up what was heard at a visit names it without having been there.
  origins.know('visitId', (tx, id) => tx.manager.existsBy(Visit, { id }));
  const campaigns = new CampaignService();
  const assignments = new AssignmentService();
  const visits = new VisitService();
  const resolvers = [
    new VisitCampaignResolver(campaigns, assignments),
    new VisitResolver(visits),
    new SubmissionVisitResolver(),
  ];
  return { campaigns, assignments, visits, resolvers };
}

export { isChairLedVisit } from './chair-led';
export { visitScope } from './visit.access';
export {
  visitCampaignEdited,
  visitCampaignPlanned,
  visitEdited,
  visitorsAssigned,
  visitRecorded,
} from './visit.events';
export { VisitCampaignObject, VisitObject } from './visit.object';
export { Visit, VisitCampaign };
