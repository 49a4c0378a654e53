import { type Platform, type Tx } from '../../../platform';
import { specialReportSent } from '../../reports';
import { taskAssigned, taskCancelled, taskRegistered, taskReopened } from '../supervision.events';
import { LookBackFinding } from './look-back-finding.entity';
import { LookBack } from './look-back.entity';
import { extendList, withdrawTask } from './year-list';

/** U8: the list of an open look-back holds every matter of its year, also what arises after the opening. */
export function keepListsComplete({ events }: Platform): void {
  const extend = (tx: Tx, submissionIds: readonly string[]) =>
    forEachOpen(tx, (lookBack) => extendList(tx, lookBack, [...new Set(submissionIds)]));
  events.onMany(taskRegistered, (tx, all) =>
    extend(
      tx,
      all.map(({ payload }) => payload.submissionId),
    ),
  );
  events.on(taskReopened, (tx, { payload }) => extend(tx, [payload.submissionId]));
  events.on(specialReportSent, (tx, { payload }) => extend(tx, payload.submissionIds));
  events.on(taskCancelled, (tx, { payload }) => forEachOpen(tx, (lookBack) => withdrawTask(tx, lookBack, payload)));
  events.on(taskAssigned, (tx, { payload: { taskId, leadOrganization } }) =>
    forEachOpen(tx, async ({ id }) => {
      const leadOrganizationId = leadOrganization?.id ?? null;
      await tx.manager.update(LookBackFinding, { lookBackId: id, taskId }, { leadOrganizationId });
    }),
  );
}

/** Locks each open look-back: a closing waits for what joins its list, and what comes after the closing finds it closed. */
async function forEachOpen(tx: Tx, work: (lookBack: LookBack) => Promise<void>): Promise<void> {
  for (const { id } of await tx.manager.find(LookBack, { select: { id: true }, where: { status: 'OPEN' } })) {
    const lookBack = await tx.lock(LookBack, id);
    if (lookBack.status === 'OPEN') await work(lookBack);
  }
}
