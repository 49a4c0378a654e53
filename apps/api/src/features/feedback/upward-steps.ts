import type { Platform, Tx } from '../../platform';
import { upwardAdopted, upwardReported } from '../reports';
import { Submission } from '../submissions';
import { recordSteps } from './steps';

/** Reports upward, as reporters hear of them. */
export function followUpward({ events }: Platform): void {
  events.on(upwardReported, async (tx, { kind, payload: { submissionId, recipient, level } }) => {
    const told = { ...(await named(tx, submissionId)), organization: recipient.name };
    const data = { recipient: recipient.name, level };
    await recordSteps(tx, [{ submissionId, kind, data, news: { kind: 'REPORTED_UPWARD', data: told } }]);
  });
  events.on(upwardAdopted, async (tx, { kind, payload }) => {
    const { submissionId, recipient, level, note, corrected } = payload;
    const told = { ...(await named(tx, submissionId)), organization: recipient.name, note: note ?? '' };
    const data = { recipient: recipient.name, level, corrected };
    await recordSteps(tx, [
      { submissionId, kind, note, data, news: corrected ? null : { kind: 'ADOPTED_UPWARD', data: told } },
    ]);
  });
}

async function named(tx: Tx, id: string): Promise<Pick<Submission, 'title' | 'number'>> {
  const { title, number } = await tx.manager.findOneByOrFail(Submission, { id });
  return { title, number };
}
