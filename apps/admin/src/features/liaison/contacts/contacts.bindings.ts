import type { Binding } from '../../../platform/data';
import { endOfDay, startOfDay } from '../../../platform/dates';
import { LiaisonContacts } from './contacts.documents';

type Values = Record<string, unknown>;

/** Days become moments in Shanghai. */
export function periodFilter({ from, to, ...rest }: Values): Values {
  return {
    ...rest,
    ...(from ? { from: startOfDay(from as string) } : {}),
    ...(to ? { to: endOfDay(to as string) } : {}),
  };
}

export const contactsBinding: Binding = {
  resource: 'liaisonContacts',
  list: { document: LiaisonContacts, filter: periodFilter },
};
