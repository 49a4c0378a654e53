import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { BOARD_COLUMNS, OPEN_TASK_STATUSES, type TaskStatus } from '@sanlian/domain';
import { useState } from 'react';
import { request } from '../../../../platform/graphql';
import { BoardColumn, type Card } from '../board.documents';
import { TASKS } from '../task-news';

/** So many cards of a column are shown at first, and come with "more"; the API gives no more than the last. */
const AT_ONCE = 15;
export const AT_MOST = 200;

export interface Column {
  status: TaskStatus;
  cards: Card[];
  total: number;
  error: Error | null;
  isPending: boolean;
  more: (() => void) | undefined;
  retry: () => void;
}

/** What is open shows what is due first, what is over the latest. */
const orderOf = (status: TaskStatus) => (OPEN_TASK_STATUSES.includes(status) ? 'ASC' : 'DESC');

/** The cards of these columns. */
export function useColumns(filter: object, statuses: readonly TaskStatus[] = BOARD_COLUMNS): Column[] {
  const [shown, setShown] = useState<Partial<Record<TaskStatus, number>>>({});
  const results = useQueries({
    queries: statuses.map((status) => {
      const limit = shown[status] ?? AT_ONCE;
      return {
        queryKey: [TASKS, 'column', status, filter, limit],
        queryFn: async () =>
          (await request(BoardColumn, { filter: { ...filter, status: [status] }, order: orderOf(status), limit }))
            .supervisionTasks,
        placeholderData: keepPreviousData,
      };
    }),
  });
  return statuses.map((status, index) => {
    const result = results[index];
    const cards = result?.data?.items ?? [];
    const total = result?.data?.total ?? 0;
    const next = Math.min((shown[status] ?? AT_ONCE) + AT_ONCE, AT_MOST);
    return {
      status,
      cards,
      total,
      error: result?.data ? null : (result?.error ?? null),
      isPending: result?.isPending ?? true,
      more: cards.length < total && cards.length < AT_MOST ? () => setShown({ ...shown, [status]: next }) : undefined,
      retry: () => void result?.refetch(),
    };
  });
}
