import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { DecisionService } from './decision.service';
import { OpinionService } from './opinion.service';
import { PlanningService } from './planning.service';
import { RoomService } from './room.service';
import { listenToSignOffs } from './sign-offs';
import { VettingAttendee } from './vetting-attendee.entity';
import { VettingCorrection } from './vetting-correction.entity';
import { VettingItem } from './vetting-item.entity';
import { defineItemReads } from './vetting-item.reads';
import { VettingOpinion } from './vetting-opinion.entity';
import { defineOpinionReads } from './vetting-opinion.reads';
import { VettingRoomResolver } from './vetting-room.resolver';
import { VettingScore } from './vetting-score.entity';
import { VettingSession } from './vetting-session.entity';
import { VettingSignOff } from './vetting-sign-off.entity';
import { VettingLiveResolver } from './vetting-live.resolver';
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
];
export const vettingResolvers = [VettingResolver, VettingRoomResolver, VettingLiveResolver, CandidateResolver];

export interface VettingSlice extends Slice {
  planning: PlanningService;
  room: RoomService;
  opinions: OpinionService;
  decisions: DecisionService;
}

/** Joint vetting (联合会审): the enlarged chair meeting judges submissions one by one. */
export function createVetting(platform: Platform, { life }: SubmissionsSlice): VettingSlice {
  defineSessionReads(platform.registry);
  defineItemReads(platform.registry);
  defineOpinionReads(platform.registry);
  listenToSignOffs(platform);
  makeRoomsLive(platform);
  const planning = new PlanningService();
  const room = new RoomService(life);
  const opinions = new OpinionService(life);
  const decisions = new DecisionService(life);
  return {
    planning,
    room,
    opinions,
    decisions,
    resolvers: [
      new VettingResolver(planning),
      new VettingRoomResolver(room, opinions, decisions),
      new VettingLiveResolver(),
      new CandidateResolver(),
    ],
  };
}

export * from './vetting.events';
export { VettingItemObject } from './vetting-item.object';
export { VettingSessionObject } from './vetting.object';
export { VettingItem, VettingSession };
