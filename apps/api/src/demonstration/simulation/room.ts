import type { VettingAttendee, VettingItemStatus, VettingOutcome, VettingSessionFacts } from '@sanlian/domain';
import {
  checkInPerson,
  closeSession,
  decideItem,
  defaultQuorum,
  nameActingPresider,
  openSession,
  presentItem,
  refuseMerge,
  refuseOpinion,
} from '@sanlian/domain';
import { personByKey } from '../roster';
import type { PlannedSession, PlanStep } from '../plan.types';
import type { Actor, World } from './world';
import { found } from './world';

interface Item {
  status: VettingItemStatus;
  acting: string | null;
  opinions: Map<string, VettingOutcome | null>;
}

interface Room {
  facts: VettingSessionFacts;
  presider: string;
  items: Map<string, Item>;
}

type RoomStep = Extract<PlanStep, { session: string } | { kind: 'planVettingSession' }>;

/** Plays the sessions by the rules of the domain; a refusal throws. */
export class Rooms {
  readonly rooms = new Map<string, Room>();

  constructor(private readonly world: World) {}

  play(step: RoomStep): void {
    const actor = this.world.actor(step.by);
    if (step.kind === 'planVettingSession') {
      this.plan(step.key, step.input, actor);
      return;
    }
    const room = found(this.rooms, step.session);
    const viewer = { roles: actor.roles, personId: actor.personId };
    switch (step.kind) {
      case 'checkIn': {
        const person = checkInPerson(room.facts, viewer, step.person);
        this.attendee(room, person).checkedIn = true;
        return;
      }
      case 'openVettingSession':
        room.facts = { ...room.facts, status: openSession(room.facts, viewer) };
        return;
      case 'closeVettingSession': {
        const items = [...room.items.values()];
        const { to, deferred } = closeSession(room.facts, viewer, items);
        if (deferred.length > 0) throw new Error(`${step.session} leaves ${deferred.length} items undecided`);
        room.facts = { ...room.facts, status: to };
        return;
      }
      default:
    }
    const item = found(room.items, step.submission);
    const recused = (person: string | null) => this.world.reporters(step.submission).has(person ?? 'nobody');
    const facts = {
      session: room.facts,
      item: {
        status: item.status,
        wasPresented: false,
        actingPresiderId: item.acting,
        presiderRecused: recused(room.presider),
      },
    };
    switch (step.kind) {
      case 'nameActingPresider': {
        const isChairMember = personByKey.get(step.person)?.tier === 'CHAIR_MEETING';
        nameActingPresider(facts, viewer, { personId: step.person, isChairMember, recused: recused(step.person) });
        item.acting = step.person;
        return;
      }
      case 'presentVettingItem':
        item.status = presentItem(facts, viewer);
        return;
      case 'giveOpinion': {
        const { scores = [], recommendation = null, comment = null } = step;
        const opinion = {
          session: room.facts,
          itemStatus: item.status,
          recused: recused(viewer.personId),
          toldMajority: false,
        };
        refuseOpinion(opinion, viewer, { scores, recommendation, comment });
        item.opinions.set(viewer.personId as string, recommendation);
        return;
      }
      case 'decideVettingItem': {
        const decision = { ...step, mergeIntoId: step.mergeInto ?? null };
        const decided = decideItem({ ...facts, recommendations: [...item.opinions.values()] }, viewer, decision);
        item.status = decided.itemStatus;
        this.settle(step.submission, step.mergeInto, decided.submissionStatus);
      }
    }
  }

  private plan(key: string, input: PlannedSession, actor: Actor): void {
    if (!actor.roles.includes('INFO_OFFICE')) throw new Error(`${actor.username} plans no sessions`);
    for (const submission of input.submissions) {
      const { status } = this.world.submission(submission);
      if (status !== 'SHORTLISTED') throw new Error(`${key} takes up ${submission}, which is ${status}`);
    }
    const others = input.attendees.filter((person) => person !== input.presider);
    const attendees: VettingAttendee[] = [
      { personId: input.presider, role: 'PRESIDER', checkedIn: false },
      ...others.map((personId) => ({ personId, role: 'ATTENDEE' as const, checkedIn: false })),
      ...input.enlarged.map((personId) => ({ personId, role: 'ENLARGED' as const, checkedIn: false })),
      ...input.guests.map((personId) => ({ personId, role: 'GUEST' as const, checkedIn: false })),
    ];
    const facts: VettingSessionFacts = {
      status: 'PLANNED',
      scoring: input.scoring,
      revealMode: 'ANONYMOUS',
      enlargedTakePart: true,
      quorum: defaultQuorum(1 + others.length + input.enlarged.length),
      attendees,
    };
    const items = input.submissions.map(
      (submission) => [submission, { status: 'WAITING' as const, acting: null, opinions: new Map() }] as const,
    );
    this.rooms.set(key, { facts, presider: input.presider, items: new Map(items) });
  }

  private settle(key: string, mergeInto: string | undefined, status: string | null): void {
    const submission = this.world.submission(key);
    if (mergeInto) {
      const target = { id: mergeInto, status: this.world.submission(mergeInto).status };
      refuseMerge(target, [{ id: key, status: submission.status }], []);
      submission.statusBeforeMerge = submission.status;
      submission.mergedInto = mergeInto;
    }
    if (status) submission.status = status as typeof submission.status;
    if (status === 'ADOPTED' && submission.input.channel === 'VISIT') this.world.transfers.add(`${key}/lianxin-office`);
  }

  private attendee(room: Room, person: string): { checkedIn: boolean } {
    const attendee = room.facts.attendees.find(({ personId }) => personId === person);
    if (!attendee) throw new Error(`${person} isn't invited`);
    return attendee;
  }
}
