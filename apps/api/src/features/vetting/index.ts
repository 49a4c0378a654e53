import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { DecisionService } from './decision.service';
import { DocumentService } from './document.service';
import { letMovedOnesLeave } from './leaving';
import { OpinionService } from './opinion.service';
import { paperRoutes } from './paper.routes';
import { PlanningService } from './planning.service';
import { RoomService } from './room.service';
import { listenToSignOffs } from './sign-offs';
import { VettingAttendee } from './vetting-attendee.entity';
import { VettingCorrection } from './vetting-correction.entity';
import { VettingDocument } from './vetting-document.entity';
import { defineDocumentReads } from './vetting-document.reads';
import { VettingDocumentResolver } from './vetting-document.resolver';
import { VettingItem } from './vetting-item.entity';
import { defineItemReads } from './vetting-item.reads';
import { VettingOpinion } from './vetting-opinion.entity';
import { defineOpinionReads } from './vetting-opinion.reads';
import { VettingRoomResolver } from './vetting-room.resolver';
import { VettingScore } from './vetting-score.entity';
import { VettingSession } from './vetting-session.entity';
import { VettingSignOff } from './vetting-sign-off.entity';
import { VettingLiveResolver } from './vetting-live.resolver';
import { exportSessions } from './vetting.exports';
import { makeRoomsLive } from './vetting.live';
import { defineSessionReads } from './vetting.reads';
import { CandidateResolver, VettingResolver } from './vetting.resolver';

export const vettingEntities: EntityClass[] = [
  VettingSession,
  VettingAttendee,
  VettingItem,
  VettingOpinion,
  VettingScore,
  VettingCorrection,
  VettingSignOff,
  VettingDocument,
];
export const vettingResolvers = [
  VettingResolver,
  VettingRoomResolver,
  VettingLiveResolver,
  CandidateResolver,
  VettingDocumentResolver,
];

export interface VettingSlice extends Slice {
  planning: PlanningService;
  room: RoomService;
  opinions: OpinionService;
  decisions: DecisionService;
  documents: DocumentService;
}

/** Joint vetting (联合会审): the enlarged chair meeting judges submissions one by one. */
export function createVetting(platform: Platform, { life }: SubmissionsSlice): VettingSlice {
  defineSessionReads(platform.registry);
  defineItemReads(platform.registry);
  defineOpinionReads(platform.registry);
  defineDocumentReads(platform.registry);
  exportSessions(platform);
  listenToSignOffs(platform);
  letMovedOnesLeave(platform);
  makeRoomsLive(platform);
  const planning = new PlanningService();
  const room = new RoomService(life);
  const opinions = new OpinionService(life);
  const decisions = new DecisionService(life);
  const documents = new DocumentService(platform);
  platform.routes.push(paperRoutes, (server) => {
    server.addHook('onReady', async () => documents.begin());
    server.addHook('onClose', () => documents.stop());
  });
  return {
    planning,
    room,
    opinions,
    decisions,
    documents,
    resolvers: [
      new VettingResolver(planning, documents),
      new VettingRoomResolver(room, opinions, decisions, documents),
      new VettingLiveResolver(),
      new CandidateResolver(),
      new VettingDocumentResolver(),
    ],
  };
}

export * from './vetting.events';
export { VettingItemObject } from './vetting-item.object';
export { VettingSessionObject } from './vetting.object';
export { VettingItem, VettingSession };
