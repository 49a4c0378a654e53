import { newId, type Platform } from '../../platform';
import { submissionMoved } from '../submissions';
import { VettingSession } from './vetting-session.entity';
import { VettingSignOff } from './vetting-sign-off.entity';

const SIGNED_OFF: readonly string[] = ['SIGN_OFF', 'recordSignOff'];

/** What is adopted between meetings goes on the list of the next session, or waits for one to be planned. */
export function listenToSignOffs(platform: Platform): void {
  platform.events.on(submissionMoved, async (tx, { payload }) => {
    if (payload.to !== 'ADOPTED' || !SIGNED_OFF.includes(payload.action)) return;
    const next = await tx.manager.findOne(VettingSession, {
      where: { status: 'PLANNED' },
      order: { scheduledAt: 'ASC', id: 'ASC' },
    });
    await tx.manager.insert(VettingSignOff, {
      id: newId(),
      submissionId: payload.submissionId,
      at: tx.now,
      sessionId: next?.id ?? null,
    });
  });
}
