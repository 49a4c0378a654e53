import type { DecisionFacts } from '@sanlian/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform';
import type { SubmissionLife } from '../submissions';
import type { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import type { Room } from './vetting.room';

/** V4: who reported or co-reported what, by submission. */
export type Reporters = ReadonlyMap<string, ReadonlySet<string>>;

export async function reportersOfItems(
  tx: Tx,
  submissions: SubmissionLife,
  items: readonly Pick<VettingItem, 'submissionId'>[],
): Promise<Reporters> {
  if (items.length === 0) return new Map();
  const found = await submissions.reportersOf(
    tx,
    items.map(({ submissionId }) => submissionId),
  );
  return new Map(
    [...found].map(([id, reporters]) => [
      id,
      new Set(reporters.map(({ personId }) => personId).filter((personId) => personId !== null)),
    ]),
  );
}

/** What the rules of presenting and deciding ask of an item; an acting presider whom a merge made a reporter acts no more. */
export function itemFacts(
  { session, facts }: Room,
  item: VettingItem,
  reporters: Reporters,
): Pick<DecisionFacts, 'session' | 'item'> {
  const isRecused = (personId: string) => reporters.get(item.submissionId)?.has(personId) ?? false;
  const { status, presentedAt, actingPresiderId } = item;
  return {
    session: facts,
    item: {
      status,
      wasPresented: presentedAt !== null,
      actingPresiderId: actingPresiderId !== null && isRecused(actingPresiderId) ? null : actingPresiderId,
      presiderRecused: isRecused(session.presiderId),
    },
  };
}

/** V4: whose decision it is: the acting presider's in place of a recused presider. */
export const presiderOf = ({ item }: Pick<DecisionFacts, 'item'>, session: { presiderId: string }): string =>
  (item.presiderRecused ? item.actingPresiderId : null) ?? session.presiderId;

/** Who is recused when an item is settled stays so, whoever becomes a co-reporter by a later merge (V8). */
export async function freezeRecusals(tx: Tx, items: readonly VettingItem[], reporters: Reporters): Promise<void> {
  for (const { id, submissionId } of items) {
    const recused = [...(reporters.get(submissionId) ?? [])];
    if (recused.length > 0)
      await tx.manager.update(VettingOpinion, { itemId: id, personId: In(recused) }, { recused: true });
  }
}
