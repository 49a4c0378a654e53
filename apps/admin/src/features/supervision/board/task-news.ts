import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useChanges } from '../../../platform/changes';
import type { LiveState } from '../../../platform/line';
import { SupervisionTaskChanged } from './board.documents';

/** What is shown of tasks is kept under this key: lists and pages of react-admin, boards, calendars, numbers. */
export const TASKS = 'supervisionTasks';

/** Whether what is kept under `key` may be another after these tasks changed; of unknown ones anything may. */
export function isTouched(key: QueryKey, ids: ReadonlySet<string> | undefined): boolean {
  const [resource, method, params] = key;
  if (resource !== TASKS) return false;
  if (!ids || method !== 'getOne') return true;
  return ids.has(String((params as { id?: unknown } | undefined)?.id));
}

/** Keeps what the page shows of tasks as it is now, and tells how it knows. */
export function useTaskNews(): LiveState {
  const client = useQueryClient();
  return useChanges(SupervisionTaskChanged, ({ ids }) =>
    client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, ids) }),
  );
}
