import type { CardMove, TaskStatus } from '@sanlian/domain';
import type { Card } from '../board.documents';

/** A card that was put into another column, while what it asks for isn't done yet. */
export interface Placed {
  card: Card;
  to: TaskStatus;
  move: CardMove;
}

interface Shown {
  status: TaskStatus;
  cards: Card[];
  total: number;
}

/** The columns as they look while a card waits in another one; without one, as they are. */
export function withPlaced<One extends Shown>(columns: One[], placed: Placed | undefined): One[] {
  if (!placed) return columns;
  const { card, to } = placed;
  return columns.map((column) => {
    const others = column.cards.filter(({ id }) => id !== card.id);
    const left = column.total - (column.cards.length - others.length);
    if (column.status === to) return { ...column, cards: [card, ...others], total: left + 1 };
    return others.length === column.cards.length ? column : { ...column, cards: others, total: left };
  });
}
