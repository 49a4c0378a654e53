import { eventKind } from '../events/event-bus';

/** Somebody took a list away as a file; `rows` as counted when it began. The subject is the account. */
export const listExported = eventKind<{
  list: string;
  format: string;
  arguments: Record<string, unknown>;
  rows: number;
}>('list.exported');
