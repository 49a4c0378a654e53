import { useQueryClient } from '@tanstack/react-query';
import { isMadeAtOnce, type CardMove, type TaskStatus } from '@sanlian/domain';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../../platform/act';
import { request } from '../../../../platform/graphql';
import { MoveTask, SupervisionTaskById, type Task } from '../../supervision.documents';
import { TaskDialog } from '../../TaskActions';
import type { Card } from '../board.documents';
import { TASKS } from '../task-news';
import type { Placed } from './placing';

interface Moving {
  /** The card that waits in another column. */
  placed: Placed | undefined;
  /** Puts a card there and does what that asks for, or asks first. */
  put: (card: Card, to: TaskStatus, move: CardMove) => void;
  dialog: ReactNode;
}

/** What happens when a card is put into another column; whatever is refused or cancelled puts it back. */
export function useMoving(): Moving {
  const client = useQueryClient();
  const act = useAct();
  const [placed, setPlaced] = useState<Placed>();
  const [task, setTask] = useState<Task>();

  async function put(card: Card, to: TaskStatus, move: CardMove) {
    setPlaced({ card, to, move });
    if (isMadeAtOnce(move)) {
      const input = { id: card.id, version: card.version, action: move };
      await act(() => request(MoveTask, { input }), { done: 'platform.done' });
      await settle();
      return;
    }
    const whole = await act(() => request(SupervisionTaskById, { id: card.id }), { live: true });
    if (whole) setTask(whole.supervisionTask);
    else setPlaced(undefined);
  }

  /** A move that was made has set the columns loading: the card waits until they are there. */
  async function settle() {
    setTask(undefined);
    if (client.isFetching({ queryKey: [TASKS] }) > 0) {
      await client.refetchQueries({ queryKey: [TASKS, 'column'] }, { cancelRefetch: false });
    }
    setPlaced(undefined);
  }

  return {
    placed,
    put: (card, to, move) => void put(card, to, move),
    dialog: placed && task && (
      <TaskDialog
        action={placed.move === 'REASSIGN' ? 'ASSIGN' : placed.move}
        task={task}
        onClose={() => void settle()}
      />
    ),
  };
}
