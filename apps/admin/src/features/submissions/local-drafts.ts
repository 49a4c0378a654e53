import { createStore, del, get, set, values } from 'idb-keyval';
import { postFile } from '../../platform/files';
import { isOffline, newKey, request } from '../../platform/graphql';
import type { Viewer } from '../../platform/viewer';
import { toSubmissionInput, type FormValues } from './form-values';
import { ConvertClue } from './origin/origin.documents';
import { DraftSubmission, EditSubmission, MoveSubmission, type SubmissionWrite } from './submissions.documents';

/** A submission that this device keeps: unfinished, or finished and waiting for the network. */
export interface KeptDraft {
  key: string;
  /** Whose it is: another account on this device neither sees nor sends it. */
  accountId: string;
  /** Known once the server has it. */
  submissionId?: string | undefined;
  version?: number | undefined;
  values: FormValues;
  keptAt: number;
  /** What is to be done as soon as there is a network. */
  pending?: 'SAVE' | 'HAND_IN' | undefined;
  /** Why the server refused it, in its words. */
  refused?: string | undefined;
  /** The last attempt: the same content goes out under the same key. */
  attempt?: { content: string; key: string } | undefined;
}

const store = createStore('sanlian-drafts', 'drafts');
const listeners = new Set<() => void>();
const changed = () => listeners.forEach((listener) => listener());
/** Calls back whenever a kept draft comes, goes or changes its standing. */
export function watchKeptDrafts(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const keptDraft = (key: string) => get<KeptDraft>(key, store);
export async function keptDraftsOf(accountId: string): Promise<KeptDraft[]> {
  const all = await values<KeptDraft>(store);
  return all.filter((draft) => draft.accountId === accountId).sort((a, b) => b.keptAt - a.keptAt);
}
export async function keepDraft(draft: KeptDraft) {
  // What the server has needn't be kept a second time.
  const attachments = draft.values.attachments.map((file) => (file.id ? { ...file, blob: undefined } : file));
  await set(draft.key, { ...draft, values: { ...draft.values, attachments } }, store);
  changed();
}
export async function forgetDraft(key: string) {
  await del(key, store);
  changed();
}

export interface Sent {
  id: string;
  number: string | null;
  /** The draft is saved, but handing it in was refused. */
  notHandedIn?: Error;
}

/** A clue is worked up by what is written from it, so that both stand together. */
async function begin(input: SubmissionWrite, idempotencyKey: string) {
  const { clueId } = input;
  if (clueId === undefined) return (await request(DraftSubmission, { input }, { idempotencyKey })).draftSubmission;
  const { submission } = (await request(ConvertClue, { id: clueId, input }, { idempotencyKey })).convertClue;
  if (!submission) throw new Error(clueId);
  return submission;
}

/**
 * Sends a draft: its files first, then the text, then, if asked, hands it in. What the server has accepted is noted in the
 * draft, so that sending it again goes on from there. Throws when offline, or when the draft itself is refused.
 */
export async function sendDraft(draft: KeptDraft, viewer: Viewer, handIn: boolean): Promise<Sent> {
  const attachments = [];
  for (const file of draft.values.attachments) {
    if (file.id || !file.blob) attachments.push(file);
    else attachments.push({ ...file, ...(await postFile(file.blob, file.name)), blob: undefined });
  }
  draft.values = { ...draft.values, attachments };
  const input = toSubmissionInput(draft.values, viewer);
  const content = JSON.stringify(input);
  if (draft.attempt?.content !== content) draft.attempt = { content, key: newKey() };
  const { attempt, submissionId, version } = draft;
  const saved =
    submissionId !== undefined && version !== undefined
      ? (await request(EditSubmission, { id: submissionId, version, input })).editSubmission
      : await begin(input, attempt.key);
  draft.submissionId = saved.id;
  draft.version = saved.version;
  if (!handIn) return saved;
  try {
    const moved = await request(MoveSubmission, { input: { id: saved.id, version: saved.version, action: 'SUBMIT' } });
    return moved.moveSubmission;
  } catch (error) {
    if (isOffline(error)) throw error;
    return { ...saved, notHandedIn: error as Error };
  }
}
