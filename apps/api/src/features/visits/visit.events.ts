import { eventKind } from '../../platform';

interface Named {
  id: string;
  name: string;
}

/** What every event of a campaign tells; its subject is `{ type: 'VisitCampaign', id: campaignId }`. */
interface OfCampaign {
  campaignId: string;
  title: string;
  year: number;
  half: number;
}

/** L3: a campaign was planned, with as many members to visit. */
export const visitCampaignPlanned = eventKind<OfCampaign & { leaderId: string; memberCount: number }>(
  'visitCampaign.planned',
);
/** Its facts or members were changed; `added` and `removed` are people. */
export const visitCampaignEdited = eventKind<OfCampaign & { leaderId: string; added: string[]; removed: string[] }>(
  'visitCampaign.edited',
);
/** Who visits whom: for each person who got members to visit, those that are new. */
export const visitorsAssigned = eventKind<OfCampaign & { assigned: { visitorId: string; members: Named[] }[] }>(
  'visitCampaign.visitorsAssigned',
);

interface OfVisit {
  visitId: string;
  campaignId: string;
  visited: Named;
  visitorIds: string[];
  /** Epoch milliseconds. */
  at: number;
}

/** L3: a visit was recorded. The subject is `{ type: 'Visit', id: visitId }`. */
export const visitRecorded = eventKind<OfVisit>('visit.recorded');
/** A recorded visit was corrected; the audit entry holds both. */
export const visitEdited = eventKind<OfVisit>('visit.edited');
