import {
  agendaInput,
  checkInput,
  checkVettingPlan,
  formatSessionNumber,
  orderProblems,
  refuseAdding,
  refuseProblems,
  refuseRemoval,
  refuseReordering,
  refuseReplanning,
  shanghaiDate,
  type AttendeeRole,
  type VettingPlan,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { addItems, listSignOffs, placeItems, recordAgenda, removeItems, removeSheets } from './agenda';
import { peopleProblems, rolesOf, submissionProblems } from './planning.checks';
import { VettingAttendee } from './vetting-attendee.entity';
import { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import { VettingSession } from './vetting-session.entity';
import { vettingAgendaChanged, vettingSessionPlanned, vettingSessionReplanned } from './vetting.events';
import type { VettingSessionInput } from './vetting.input';
import {
  insertSheets,
  itemsOf,
  lockRoom,
  lockRoomOf,
  ofSession,
  refuseUnseen,
  saveSession,
  sessionSubject,
  viewerIn,
  type Room,
} from './vetting.room';

const settingsOf = ({
  title,
  place,
  scheduledAt,
  quorum,
  scoring,
  revealMode,
  enlargedTakePart,
  showReporters,
  presiderId,
}: VettingPlan) => ({
  title,
  place,
  scheduledAt,
  quorum,
  scoring,
  revealMode,
  enlargedTakePart,
  showReporters,
  presiderId,
});

/** Sessions until they open: who comes, what is on the agenda. Answers are ids of sessions. */
export class PlanningService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  plan(context: Context, input: VettingSessionInput): Promise<string> {
    const plan = checkVettingPlan(input, context.now());
    return context.once('planVettingSession', plan, async (tx) => {
      refuseProblems([...(await peopleProblems(tx, input)), ...(await submissionProblems(tx, plan.submissionIds))]);
      const session = await this.insertSession(tx, plan);
      const roles = rolesOf(plan);
      await tx.insertAll(VettingAttendee, attendeesOf(session.id, roles));
      await addItems(tx, session.id, plan.submissionIds, [...roles.keys()]);
      await listSignOffs(tx, session.id);
      await tx.record(vettingSessionPlanned, {
        subject: sessionSubject(session.id),
        after: { ...session, attendees: Object.fromEntries(roles), submissionIds: plan.submissionIds },
        payload: {
          ...ofSession(session),
          scheduledAt: session.scheduledAt,
          place: session.place,
          personIds: [...roles.keys()],
          submissionIds: plan.submissionIds,
        },
      });
      return session.id;
    });
  }

  /**
   * Replaces time, place, people, rules and agenda while the session is planned. Whoever stays keeps check-in and sealed
   * opinions.
   * @throws Refusal `NOT_FOUND`, `SESSION_CLOSED`, `ILLEGAL_TRANSITION`, `CONFLICT`, `BAD_USER_INPUT` with the fields
   */
  async replan(context: Context, id: string, version: number, input: VettingSessionInput): Promise<void> {
    await refuseUnseen(context, 'VettingSession', id);
    await context.inTransaction(async (tx) => {
      const room = await lockRoom(tx, id);
      refuseReplanning(room.facts);
      const plan = checkVettingPlan(input, Math.min(tx.now, room.session.scheduledAt));
      const keptIds = (await itemsOf(tx, id)).map(({ submissionId }) => submissionId);
      refuseProblems([
        ...(await peopleProblems(tx, input)),
        ...(await submissionProblems(tx, plan.submissionIds, { sessionId: id, keptIds })),
      ]);
      const changes = settingsOf(plan);
      await tx.update(VettingSession, id, version, { ...changes, updatedAt: tx.now });
      const agenda = await this.replaceAgenda(tx, room.session, plan.submissionIds);
      const joined = await this.replacePeople(tx, room, rolesOf(plan));
      await addItems(tx, id, agenda.added, [...rolesOf(plan).keys()], plan.submissionIds.length);
      const items = await itemsOf(tx, id);
      const itemOf = new Map(items.map((item) => [item.submissionId, item.id]));
      await placeItems(
        tx,
        items,
        plan.submissionIds.map((submissionId) => itemOf.get(submissionId)!),
      );
      const after = { ...room.session, ...changes };
      await tx.record(vettingSessionReplanned, {
        subject: sessionSubject(id),
        before: room.session,
        after: { ...after, attendees: Object.fromEntries(rolesOf(plan)) },
        payload: { ...ofSession(after), scheduledAt: plan.scheduledAt, place: plan.place, personIds: joined },
      });
      if (agenda.added.length + agenda.removed.length > 0) await recordAgenda(tx, after, agenda);
    });
  }

  /** @throws Refusal `NOT_FOUND`, `SESSION_CLOSED`, `BAD_USER_INPUT` with the fields */
  async addItems(context: Context, sessionId: string, submissionIds: readonly string[]): Promise<void> {
    const checked = checkInput(agendaInput, { submissionIds });
    await refuseUnseen(context, 'VettingSession', sessionId);
    await context.inTransaction(async (tx) => {
      const { session, attendees, facts } = await lockRoom(tx, sessionId);
      refuseAdding(facts);
      refuseProblems(await submissionProblems(tx, checked.submissionIds, { sessionId, keptIds: [] }));
      const people = attendees.map(({ personId }) => personId);
      await addItems(tx, sessionId, checked.submissionIds, people, (await itemsOf(tx, sessionId)).length);
      await saveSession(tx, session, {});
      await recordAgenda(tx, session, { added: checked.submissionIds, removed: [] });
    });
  }

  /** @throws Refusal `NOT_FOUND`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `ILLEGAL_TRANSITION` while it is presented */
  async removeItem(context: Context, itemId: string): Promise<string> {
    await refuseUnseen(context, 'VettingItem', itemId);
    return context.inTransaction(async (tx) => {
      const { session, facts, item } = await lockRoomOf(tx, itemId);
      refuseRemoval(facts, item.status);
      await removeItems(tx, session, [itemId]);
      const left = await itemsOf(tx, session.id);
      await placeItems(
        tx,
        left,
        left.map(({ id }) => id),
      );
      await saveSession(tx, session, session.currentItemId === itemId ? { currentItemId: null } : {});
      await recordAgenda(tx, session, { added: [], removed: [item.submissionId] });
      return session.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_CLOSED`, `BAD_USER_INPUT` with the fields */
  async reorder(context: Context, sessionId: string, itemIds: readonly string[]): Promise<void> {
    await refuseUnseen(context, 'VettingSession', sessionId);
    await context.inTransaction(async (tx) => {
      const { session, facts } = await lockRoom(tx, sessionId);
      refuseReordering(facts, viewerIn(context));
      const items = await itemsOf(tx, sessionId);
      const before = items.map(({ id }) => id);
      refuseProblems(orderProblems(itemIds, before));
      await placeItems(tx, items, itemIds);
      await saveSession(tx, session, {});
      await tx.record(vettingAgendaChanged, {
        subject: sessionSubject(sessionId),
        before: { itemIds: before },
        after: { itemIds },
        payload: { ...ofSession(session), added: [], removed: [] },
      });
    });
  }

  private async insertSession(tx: Tx, plan: VettingPlan): Promise<VettingSession> {
    const year = Number(shanghaiDate(plan.scheduledAt).slice(0, 4));
    const sequenceInYear = await tx.next(`vetting-session-${year}`);
    const session: VettingSession = {
      id: newId(),
      version: 1,
      number: formatSessionNumber(year, sequenceInYear),
      year,
      sequenceInYear,
      ...settingsOf(plan),
      revision: 0,
      status: 'PLANNED',
      openedAt: null,
      closedAt: null,
      currentItemId: null,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    await tx.manager.insert(VettingSession, session);
    return session;
  }

  /** Takes off what the plan no longer names; answers what it takes off and what is to be added. */
  private async replaceAgenda(tx: Tx, session: VettingSession, submissionIds: readonly string[]) {
    const items = await itemsOf(tx, session.id);
    const gone = items.filter(({ submissionId }) => !submissionIds.includes(submissionId));
    await removeItems(
      tx,
      session,
      gone.map(({ id }) => id),
    );
    const known = new Set(items.map(({ submissionId }) => submissionId));
    return {
      added: submissionIds.filter((id) => !known.has(id)),
      removed: gone.map(({ submissionId }) => submissionId),
    };
  }

  /** Answers who is new. */
  private async replacePeople(
    tx: Tx,
    { session, attendees }: Room,
    roles: Map<string, AttendeeRole>,
  ): Promise<string[]> {
    const itemIds = (await itemsOf(tx, session.id)).map(({ id }) => id);
    const gone = attendees.filter(({ personId }) => !roles.has(personId)).map(({ personId }) => personId);
    if (gone.length > 0) {
      await removeSheets(
        tx,
        session,
        await tx.manager.findBy(VettingOpinion, { itemId: In(itemIds), personId: In(gone) }),
      );
      await tx.manager.delete(VettingAttendee, { sessionId: session.id, personId: In(gone) });
      const acting = { sessionId: session.id, actingPresiderId: In(gone) };
      await tx.manager.update(VettingItem, acting, { actingPresiderId: null });
    }
    for (const { id, personId, role } of attendees) {
      const wanted = roles.get(personId);
      if (wanted && wanted !== role) await tx.manager.update(VettingAttendee, { id }, { role: wanted });
    }
    const known = new Set(attendees.map(({ personId }) => personId));
    const joined = new Map([...roles].filter(([personId]) => !known.has(personId)));
    await tx.insertAll(VettingAttendee, attendeesOf(session.id, joined));
    await insertSheets(tx, itemIds, [...joined.keys()]);
    return [...joined.keys()];
  }
}

const attendeesOf = (sessionId: string, roles: Map<string, AttendeeRole>): VettingAttendee[] =>
  [...roles].map(([personId, role]) => ({
    id: newId(),
    sessionId,
    personId,
    role,
    checkedInAt: null,
    checkedOutAt: null,
    recordedBy: null,
  }));
