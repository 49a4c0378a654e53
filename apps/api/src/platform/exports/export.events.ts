import type { Context } from '../context';
import { eventKind } from '../events/event-bus';

interface ExportedList {
  list: string;
  format: string;
  arguments: Record<string, unknown>;
  rows: number;
}

/** Somebody took a list away as a file; `rows` as counted when it began. The subject is the account. */
export const listExported = eventKind<ExportedList>('list.exported');

/** Writes down that somebody takes it away, before anything of it leaves. */
export const auditExport = (context: Context, exported: ExportedList): Promise<void> =>
  context.inTransaction(async (tx) => {
    await tx.record(listExported, {
      subject: { type: 'Account', id: context.actor.accountId },
      after: exported,
      payload: exported,
    });
  });
