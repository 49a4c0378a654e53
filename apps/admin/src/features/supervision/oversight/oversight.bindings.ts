import type { Binding } from '../../../platform/data';
import { endOfDay, startOfDay } from '../../../platform/dates';
import { SupervisionEventById, SupervisionEvents } from './oversight.documents';

type Values = Record<string, unknown>;
const asList = (value: unknown) =>
  value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value];

/** Single choices become lists, days become moments in Shanghai. */
export function eventFilter({ form, status, from, to, ...rest }: Values): Values {
  const filter: Values = {
    ...rest,
    form: asList(form),
    status: asList(status),
    from: from ? startOfDay(from as string) : undefined,
    to: to ? endOfDay(to as string) : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));
}

export const eventsBinding: Binding = {
  resource: 'supervisionActions',
  list: { document: SupervisionEvents, filter: eventFilter, sort: { at: 'AT' } },
  one: { document: SupervisionEventById },
};
