import type { Binding } from '../../platform/data';
import { endOfDay, startOfDay } from '../../platform/dates';
import { ClueById, Clues, EditClue } from './clues.documents';

type Values = Record<string, unknown>;
const asList = (value: unknown) =>
  value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value];

/** Single choices become lists, days become moments in Shanghai. */
export function clueFilter({ status, from, to, ...rest }: Values): Values {
  const filter: Values = {
    ...rest,
    status: asList(status),
    heldFrom: from ? startOfDay(from as string) : undefined,
    heldTo: to ? endOfDay(to as string) : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));
}

const idOf = (value: unknown) => (value as { id: string } | null | undefined)?.id ?? null;

/** What `captureClue` asks, from the values of the form. */
export const toClueInput = (values: Values) => ({
  occasion: values['occasion'],
  heldAt: values['heldAt'],
  speakerId: idOf(values['speaker']),
  sourceTitle: (values['sourceTitle'] as string | null | undefined) || null,
  summary: values['summary'] ?? '',
  visitId: (values['visitId'] as string | null | undefined) ?? idOf(values['visit']),
});

export const cluesBinding: Binding = {
  resource: 'clues',
  list: {
    document: Clues,
    filter: clueFilter,
    sort: { capturedAt: 'CAPTURED_AT', heldAt: 'HELD_AT', status: 'STATUS' },
  },
  one: { document: ClueById },
  update: { document: EditClue, variables: (data, id, version) => ({ id, version, input: toClueInput(data) }) },
};
