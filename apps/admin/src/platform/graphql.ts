import { HttpError } from 'react-admin';
import { heardTime } from './clock';
import { currentLocale } from './preferences';
import { textIn } from './i18n';

/** A GraphQL document that knows what it answers and which variables it takes. */
export type Document<Result, Variables = undefined> = string & { readonly types?: (variables: Variables) => Result };

/** Every document of the product, so that a test can validate them against the schema. */
export const documents: string[] = [];

/** Writes a typed document: gql<Result, Variables>`query { … }`; fragments are interpolated as strings. */
export function gql<Result, Variables = undefined>(parts: TemplateStringsArray, ...fragments: string[]) {
  const document = String.raw({ raw: parts.raw }, ...fragments) as Document<Result, Variables>;
  documents.push(document);
  return document;
}

interface GraphqlError {
  message: string;
  extensions?: {
    code?: string;
    fields?: { path: string | (string | number)[]; code?: string; message: string }[];
  };
}

const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
};

/** The form's field of a server path: the name of the argument (`input`) isn't part of it. */
function fieldOf(path: string | (string | number)[]): string {
  const steps = Array.isArray(path) ? path.map(String) : path.split('.');
  return (steps[0] === 'input' ? steps.slice(1) : steps).join('.');
}

/** react-admin's error: `body.errors` maps fields to messages, `body.code` is the name of the refusal. */
export function toHttpError(error: GraphqlError): HttpError {
  const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  const errors: Record<string, string> = {};
  for (const field of error.extensions?.fields ?? []) errors[fieldOf(field.path)] ??= field.message;
  const known = Object.keys(errors).filter(Boolean);
  if (known.length > 0) errors['root'] = { serverError: error.message } as unknown as string;
  return new HttpError(error.message, statusOf[code] ?? 422, {
    code,
    ...(known.length > 0 ? { errors } : {}),
  });
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof HttpError ? (error.body as { code?: string } | undefined)?.code : undefined;

/** True when the server couldn't be reached, as opposed to having answered with a refusal. */
export const isOffline = (error: unknown) => codeOf(error) === 'OFFLINE';

export interface RequestOptions {
  /** Makes a repeated create answer as the first one did. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Sends one operation. Throws HttpError with the refusal's code and message, or with code OFFLINE. */
export async function request<Result, Variables = undefined>(
  document: Document<Result, Variables>,
  ...[variables, options = {}]: undefined extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': currentLocale(),
      'apollo-require-preflight': 'true',
      ...(options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {}),
    },
    body: JSON.stringify({ query: document, variables }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new HttpError(textIn(currentLocale(), 'platform.offline'), 503, { code: 'OFFLINE' });
  });
  heardTime(response.headers.get('date'));
  const answer = (await response.json().catch(() => null)) as { data?: Result; errors?: GraphqlError[] } | null;
  if (!answer) {
    const unreachable = response.status >= 502;
    throw new HttpError(
      textIn(currentLocale(), unreachable ? 'platform.offline' : 'platform.unexpected'),
      response.status,
      {
        code: unreachable ? 'OFFLINE' : 'INTERNAL_SERVER_ERROR',
      },
    );
  }
  const first = answer.errors?.[0];
  if (first) throw toHttpError(first);
  return answer.data as Result;
}

/** A key no other request carries; works on plain http too, where crypto.randomUUID is missing. */
export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
