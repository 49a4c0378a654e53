import {
  all,
  any,
  col,
  column,
  computed,
  expression,
  FALSE,
  hasRole,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOneOn,
  TRUE,
  type ReadEnv,
  type ReadRegistry,
} from '../../platform';
import { mayReadSession } from './vetting.conditions';
import { vettingDocumentsMade, type MadeDocument } from './vetting.events';

const ofFile = (name: string) => (document: string) =>
  sql`(SELECT ${col('f', name)} FROM stored_file f WHERE f.id = ${col(document, 'fileId')})`;

const auditedIn = (document: string) =>
  sql`(SELECT ${col('a', 'after')} FROM audit_entry a WHERE a.subjectType = 'VettingSession' AND a.subjectId = ${col(document, 'sessionId')} AND a.action = ${vettingDocumentsMade.kind} ORDER BY a.sequence LIMIT 1)`;

/** What `intact` is judged by: the file as it lies there, and the hash it had when it was made. */
export interface Seal {
  fileId: string;
  audited: string | null;
}

/** V8: the minutes are for whoever reads the session, the internal record for the office and the chair meeting. */
function mayReadDocument(document: string, env: ReadEnv) {
  const seesRecords = hasRole(env.viewer, 'INFO_OFFICE', 'CHAIR_MEMBER') ? TRUE : FALSE;
  return all([
    any([sql`${col(document, 'kind')} = 'MINUTES'`, seesRecords]),
    mayReadSession(col(document, 'sessionId'), env),
  ]);
}

/** How the documents of closed sessions are read, and what their text needs beside the API's own fields. */
export function defineDocumentReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VettingDocument',
    table: 'vetting_document',
    open: {
      kind: column('kind'),
      name: expression(ofFile('name')),
      url: expression(
        (document) => col(document, 'fileId'),
        (id) => `/files/${String(id)}`,
      ),
      size: expression(ofFile('size'), Number),
      sha256: expression(ofFile('sha256')),
      madeAt: timeColumn('madeAt'),
      intact: computed(
        { fileId: needsColumn('fileId'), kind: needsColumn('kind'), audited: auditedIn },
        ({ fileId, kind, audited }): Seal => {
          const made = (audited === null ? [] : JSON.parse(String(audited))) as MadeDocument[];
          return { fileId: String(fileId), audited: made.find((one) => one.kind === kind)?.sha256 ?? null };
        },
      ),
    },
    scope: mayReadDocument,
  });
  registry.extend('VettingSession', {
    open: {
      documents: toMany('VettingDocument', 'sessionId', { orderBy: (document) => col(document, 'kind') }),
      minutesUrl: expression(
        (session) =>
          sql`(SELECT d.fileId FROM vetting_document d WHERE d.sessionId = ${col(session, 'id')} AND d.kind = 'MINUTES')`,
        (id) => (id === null ? null : `/files/${String(id)}`),
      ),
    },
  });
  registry.extend('VettingAttendee', {
    open: {
      arrivedAt: timeColumn('checkedInAt'),
      recordedBy: toOneOn(
        'Account',
        (attendee, account) => sql`${col(account, 'id')} = ${col(attendee, 'recordedBy')}`,
        { granted: true },
      ),
    },
  });
}
