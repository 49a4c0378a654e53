import type { Binding } from '../../platform/data';
import { endOfDay, startOfDay } from '../../platform/dates';
import { SupervisionTaskById, SupervisionTasks } from './supervision.documents';

type Values = Record<string, unknown>;
const asList = (value: unknown) =>
  value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value];

/** The list's filters as the contract wants them: single choices become lists, days become moments in Shanghai. */
export function taskFilter({ status, light, year, dueFrom, dueTo, ...rest }: Values): Values {
  const filter: Values = {
    ...rest,
    status: asList(status),
    light: asList(light),
    year: year === undefined || year === null ? undefined : Number(year),
    dueFrom: dueFrom ? startOfDay(dueFrom as string) : undefined,
    dueTo: dueTo ? endOfDay(dueTo as string) : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));
}

export const tasksBinding: Binding = {
  resource: 'supervisionTasks',
  list: {
    document: SupervisionTasks,
    filter: taskFilter,
    sort: { number: 'NUMBER', dueAt: 'DUE_AT', assignedAt: 'ASSIGNED_AT', status: 'STATUS', light: 'LIGHT' },
  },
  one: { document: SupervisionTaskById },
};
