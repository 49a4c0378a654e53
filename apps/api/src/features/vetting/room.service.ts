import { checkInPerson, closeSession, nameActingPresider, openSession, presentItem } from '@sanlian/domain';
import { In } from 'typeorm';
import type { Context } from '../../platform';
import { Person } from '../people';
import type { SubmissionLife } from '../submissions';
import { freezeRecusals, itemFacts, reportersOfItems } from './recusal';
import { VettingAttendee } from './vetting-attendee.entity';
import { VettingItem } from './vetting-item.entity';
import {
  vettingActingPresiderNamed,
  vettingCheckedIn,
  vettingCheckedOut,
  vettingItemPresented,
  vettingSessionClosed,
  vettingSessionOpened,
} from './vetting.events';
import {
  isPresent,
  itemsOf,
  itemSubject,
  lockRoom,
  lockRoomOf,
  ofItem,
  ofSession,
  refuseUnseen,
  saveSession,
  sessionSubject,
  viewerIn,
} from './vetting.room';

/** What happens in the room, from the first check-in to the closing. */
export class RoomService {
  constructor(private readonly submissions: SubmissionLife) {}

  /** V2. @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_CLOSED`, `ILLEGAL_TRANSITION`, `QUORUM_NOT_MET` */
  async open(context: Context, sessionId: string): Promise<void> {
    await refuseUnseen(context, 'VettingSession', sessionId);
    await context.inTransaction(async (tx) => {
      const { session, facts } = await lockRoom(tx, sessionId);
      const changes = { status: openSession(facts, viewerIn(context)), openedAt: tx.now };
      await saveSession(tx, session, changes);
      await tx.record(vettingSessionOpened, {
        subject: sessionSubject(sessionId),
        before: session,
        after: { ...session, ...changes },
        payload: ofSession(session),
      });
    });
  }

  /**
   * V8: seals the session and defers what isn't decided.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_NOT_OPEN`, `SESSION_CLOSED`
   */
  async close(context: Context, sessionId: string): Promise<void> {
    await refuseUnseen(context, 'VettingSession', sessionId);
    await context.inTransaction(async (tx) => {
      const { session, facts } = await lockRoom(tx, sessionId);
      const { to, deferred } = closeSession(facts, viewerIn(context), await itemsOf(tx, sessionId));
      await freezeRecusals(tx, deferred, await reportersOfItems(tx, this.submissions, deferred));
      if (deferred.length > 0)
        await tx.manager.update(
          VettingItem,
          { id: In(deferred.map(({ id }) => id)) },
          { status: 'DEFERRED', heldSubmissionId: null, presentingSince: null },
        );
      const changes = { status: to, closedAt: tx.now, currentItemId: null };
      await saveSession(tx, session, changes);
      await tx.record(vettingSessionClosed, {
        subject: sessionSubject(sessionId),
        before: session,
        after: { ...session, ...changes },
        payload: {
          ...ofSession(session),
          deferredSubmissionIds: deferred.map(({ submissionId }) => submissionId),
        },
      });
    });
  }

  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_CLOSED`, `BAD_USER_INPUT` for somebody who isn't in the session */
  checkIn(context: Context, sessionId: string, personId: string | null): Promise<void> {
    return this.move(context, sessionId, personId, true);
  }

  /** V2: people can leave again. @throws Refusal as `checkIn` */
  checkOut(context: Context, sessionId: string, personId: string | null): Promise<void> {
    return this.move(context, sessionId, personId, false);
  }

  /**
   * V3: shows the item to the room; another that is shown waits again.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_NOT_OPEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`
   */
  async present(context: Context, itemId: string): Promise<string> {
    await refuseUnseen(context, 'VettingItem', itemId);
    return context.inTransaction(async (tx) => {
      const room = await lockRoomOf(tx, itemId);
      const { session, item } = room;
      const reporters = await reportersOfItems(tx, this.submissions, [item]);
      const status = presentItem(itemFacts(room, item, reporters), viewerIn(context));
      if (item.status === status && session.currentItemId === itemId) return session.id;
      await tx.manager.update(
        VettingItem,
        { sessionId: session.id, status: 'PRESENTING' },
        { status: 'WAITING', presentingSince: null },
      );
      const changes = { status, presentedAt: item.presentedAt ?? tx.now, presentingSince: tx.now };
      await tx.manager.update(VettingItem, { id: itemId }, changes);
      await saveSession(tx, session, { currentItemId: itemId });
      await tx.record(vettingItemPresented, {
        subject: itemSubject(itemId),
        before: item,
        after: { ...item, ...changes },
        payload: ofItem(session, item),
      });
      return session.id;
    });
  }

  /** V4. @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `BAD_USER_INPUT` */
  async nameActingPresider(context: Context, itemId: string, personId: string): Promise<string> {
    await refuseUnseen(context, 'VettingItem', itemId);
    return context.inTransaction(async (tx) => {
      const room = await lockRoomOf(tx, itemId);
      const { session, item } = room;
      const reporters = await reportersOfItems(tx, this.submissions, [item]);
      const person = await tx.manager.findOneBy(Person, { id: personId });
      nameActingPresider(itemFacts(room, item, reporters), viewerIn(context), {
        personId,
        isChairMember: person?.tier === 'CHAIR_MEETING',
        recused: reporters.get(item.submissionId)?.has(personId) ?? false,
      });
      await tx.manager.update(VettingItem, { id: itemId }, { actingPresiderId: personId });
      await saveSession(tx, session, {});
      await tx.record(vettingActingPresiderNamed, {
        subject: itemSubject(itemId),
        before: { actingPresiderId: item.actingPresiderId },
        after: { actingPresiderId: personId },
        payload: { ...ofItem(session, item), personId },
      });
      return session.id;
    });
  }

  private async move(context: Context, sessionId: string, asked: string | null, comesIn: boolean): Promise<void> {
    await refuseUnseen(context, 'VettingSession', sessionId);
    await context.inTransaction(async (tx) => {
      const { session, attendees, facts } = await lockRoom(tx, sessionId);
      const personId = checkInPerson(facts, viewerIn(context), asked);
      const attendee = attendees.find((each) => each.personId === personId);
      if (!attendee || isPresent(attendee) === comesIn) return;
      const changes = comesIn
        ? {
            checkedInAt: tx.now,
            checkedOutAt: null,
            recordedBy: personId === context.actor.personId ? null : context.actor.accountId,
          }
        : { checkedOutAt: tx.now };
      await tx.manager.update(VettingAttendee, { id: attendee.id }, changes);
      await tx.record(comesIn ? vettingCheckedIn : vettingCheckedOut, {
        subject: sessionSubject(sessionId),
        before: attendee,
        after: { ...attendee, ...changes },
        payload: { ...ofSession(session), personId },
      });
    });
  }
}
