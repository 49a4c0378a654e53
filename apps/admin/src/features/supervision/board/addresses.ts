import { shanghaiDate, type DashboardFilter } from '@sanlian/domain';

type Values = Record<string, unknown>;

/** The list of tasks with this filter. */
export function listOf(filter: Values): string {
  const wanted = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return `/supervisionTasks?${new URLSearchParams({
    filter: JSON.stringify(wanted),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(wanted).map((name) => [name, true]))),
  })}`;
}

/** The list behind a number of the dashboard; its filter holds days instead of moments. */
export function listBehind({ dueFrom, dueTo, ...rest }: DashboardFilter): string {
  return listOf({
    ...rest,
    dueFrom: dueFrom === undefined ? undefined : shanghaiDate(dueFrom),
    dueTo: dueTo === undefined ? undefined : shanghaiDate(dueTo),
  });
}
