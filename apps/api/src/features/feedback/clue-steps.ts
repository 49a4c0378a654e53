import { Not, type FindOptionsWhere } from 'typeorm';
import type { Platform, Tx } from '../../platform';
import { Clue, clueAssigned, clueConverted, clueDismissed, type OfClue } from '../clues';
import { submissionMoved } from '../submissions';
import { tellAll } from './steps';

const SHORT = 60;

/** The beginning of a clue, as news names it. */
function shortened(summary: string): string {
  const characters = [...summary.replace(/\s+/gu, ' ')];
  return characters.length <= SHORT ? characters.join('') : `${characters.slice(0, SHORT).join('')}…`;
}

/** L4: the assignee hears of a clue, whoever noted it hears what became of it. Nobody hears of their own doing. */
export function followClues({ events }: Platform): void {
  events.on(clueAssigned, async (tx, { payload }) => {
    const data = { text: shortened(payload.summary) };
    await tellAccount(tx, payload.assigneeId, 'CLUE_ASSIGNED', data);
    if (payload.previousId !== payload.assigneeId) await tellAccount(tx, payload.previousId, 'CLUE_TAKEN_BACK', data);
  });
  events.on(clueConverted, (tx, { payload }) => tellCapturer(tx, payload, 'CLUE_CONVERTED'));
  events.on(clueDismissed, (tx, { payload }) => tellCapturer(tx, payload, 'CLUE_DISMISSED', payload.note));
  events.on(submissionMoved, async (tx, { payload: { submissionId, to, number } }) => {
    if (to !== 'ADOPTED') return;
    const where: FindOptionsWhere<Clue> = { submissionId, capturedById: Not(tx.actor?.accountId ?? '') };
    for (const { capturedById, summary } of await tx.manager.findBy(Clue, where))
      await tellAll(tx, [
        { to: [{ accountId: capturedById }], kind: 'CLUE_ADOPTED', data: { text: shortened(summary), number } },
      ]);
  });
}

type ClueNews = 'CLUE_ASSIGNED' | 'CLUE_TAKEN_BACK' | 'CLUE_CONVERTED' | 'CLUE_DISMISSED';

const tellCapturer = (tx: Tx, clue: OfClue, kind: ClueNews, note?: string): Promise<void> =>
  tellAccount(tx, clue.capturedById, kind, { text: shortened(clue.summary), note: note ?? null });

async function tellAccount(
  tx: Tx,
  accountId: string | null,
  kind: ClueNews,
  data: { text: string; note?: string | null },
): Promise<void> {
  if (accountId === null || accountId === tx.actor?.accountId) return;
  await tellAll(tx, [{ to: [{ accountId }], kind, data }]);
}
