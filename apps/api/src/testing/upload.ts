import type { TestApp } from './test-app';

export interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** A multipart body with one file in the field `file`. */
export function multipart(
  name: string,
  content: Buffer | string,
): { headers: Record<string, string>; payload: Buffer } {
  const boundary = '----sanlian-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** Hands a file in as the holder of a token; answers what `POST /files` answers. */
export async function upload(
  app: TestApp,
  token: string | null,
  name: string,
  content: Buffer | string,
): Promise<Uploaded> {
  const { headers, payload } = multipart(name, content);
  const response = await app.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    payload,
  });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<Uploaded>();
}
