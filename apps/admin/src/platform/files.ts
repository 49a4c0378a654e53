import { HttpError } from 'react-admin';
import { toHttpError } from './graphql';
import { currentLocale } from './preferences';
import { textIn } from './i18n';

export interface UploadedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** Sends a file to a route that takes the multipart field `file`; throws HttpError with the server's words. */
export async function postFile<Answer = UploadedFile>(file: Blob, name: string, path = '/files'): Promise<Answer> {
  const form = new FormData();
  form.append('file', file, name);
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Accept-Language': currentLocale(), 'apollo-require-preflight': 'true' },
    body: form,
  }).catch(() => {
    throw new HttpError(textIn(currentLocale(), 'platform.offline'), 503, { code: 'OFFLINE' });
  });
  const answer = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (response.ok && answer) return answer as Answer;
  const refusal = (answer?.['errors'] as { message: string }[] | undefined)?.[0] ?? answer?.['error'] ?? answer;
  if (refusal && typeof refusal === 'object' && 'message' in refusal) {
    const { message, code, extensions } = refusal as { message: string; code?: string; extensions?: { code?: string } };
    throw toHttpError({ message, extensions: extensions ?? (code ? { code } : {}) });
  }
  throw new HttpError(textIn(currentLocale(), 'platform.unexpected'), response.status, {
    code: 'INTERNAL_SERVER_ERROR',
  });
}

/** Bytes as people read them. */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
