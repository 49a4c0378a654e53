import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { isOffline, newKey, request, type Document } from './graphql';

type Values = Record<string, unknown>;
// Variables differ from document to document; the binding's mappers are what makes them right.
type AnyDocument = Document<unknown, never>;

/**
 * How one resource is read and written: its documents (each with a single root field) and its mappers.
 * What is left out isn't offered.
 */
export interface Binding {
  resource: string;
  list?: {
    document: AnyDocument;
    /** The list's filter values → the contract's filter. */
    filter?: (values: Values) => Values;
    /** The list's column → the contract's sort field; other columns don't sort. */
    sort?: Record<string, string>;
    /** The filter values are the operation's own arguments. */
    spread?: boolean;
    /** Filter values that are arguments of the operation beside its filter: `year`. */
    own?: string[];
    /** The list's name as a table, where it isn't the resource's; false where it isn't to be had as one. */
    table?: string | false;
    /** Answers everything at once, as a plain array; cut into pages in the browser. */
    whole?: boolean;
  };
  one?: { document: AnyDocument };
  create?: { document: AnyDocument; variables: (data: Values) => Values };
  update?: { document: AnyDocument; variables: (data: Values, id: Identifier, version: number) => Values };
}

const root = (answer: unknown) => Object.values(answer as Values)[0];
const ask = async (
  document: AnyDocument,
  variables: Values,
  options?: { idempotencyKey?: string; signal?: AbortSignal },
) => root(await request(document as Document<unknown, Values>, variables, options));

const bindings = new Map<string, Binding>();
export const register = (binding: Binding) => void bindings.set(binding.resource, binding);

function bound<Kind extends 'list' | 'one' | 'create' | 'update'>(resource: string, kind: Kind) {
  const part = bindings.get(resource)?.[kind];
  if (!part) throw new Error(`${resource} offers no ${kind}`);
  return part as NonNullable<Binding[Kind]>;
}

/** A create whose answer got lost keeps its key, so that sending it again can't do it twice. */
const unanswered = new Map<string, string>();

async function list(resource: string, params: ListParams) {
  const binding = bound(resource, 'list');
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const offset = (page - 1) * perPage;
  const answer = await ask(
    binding.document,
    binding.whole ? {} : { ...argumentsOf(binding, params), page: { limit: Math.min(perPage, 200), offset } },
    params.signal ? { signal: params.signal } : {},
  );
  if (!binding.whole) {
    const { items, total } = answer as { items: RaRecord[]; total: number };
    return { data: items, total };
  }
  const items = answer as RaRecord[];
  return { data: items.slice(offset, offset + perPage), total: items.length };
}

/** What the list's filter and sorting are to its operation. */
function argumentsOf(binding: NonNullable<Binding['list']>, params: ListParams): Values {
  const given = Object.entries(params.filter ?? {}).filter(([, value]) => value !== '');
  const isOwn = ([name]: [string, unknown]) => binding.own?.includes(name) ?? false;
  const filter = Object.fromEntries(given.filter((entry) => !isOwn(entry)));
  const wanted = binding.filter ? binding.filter(filter) : filter;
  const field = params.sort && binding.sort?.[params.sort.field];
  return {
    ...Object.fromEntries(given.filter(isOwn)),
    ...(binding.spread ? wanted : { filter: wanted }),
    ...(field ? { sort: { field, order: params.sort?.order } } : {}),
  };
}

/** Whether a list is to be had as a table. */
export const isToBeHad = (resource: string): boolean => bindings.get(resource)?.list?.table !== false;

/** Where the list, as it is filtered and sorted, is to be had as a table; `format` is `xlsx` or `csv`. */
export function exportAddress(resource: string, format: 'xlsx' | 'csv', language: string, params: ListParams): string {
  const binding = bound(resource, 'list');
  const given = Object.entries(argumentsOf(binding, params)).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
  const query = new URLSearchParams({ ...Object.fromEntries(given), language });
  return `/exports/${binding.table || resource}.${format}?${query.toString()}`;
}

interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Values;
  signal?: AbortSignal;
}

async function one(resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> {
  if (!bindings.get(resource)?.one) {
    const { data } = await list(resource, { pagination: { page: 1, perPage: 200 } });
    const found = data.find((record) => record.id === id);
    if (!found) throw new Error(`${resource} ${String(id)} is missing`);
    return found;
  }
  return (await ask(bound(resource, 'one').document, { id }, signal ? { signal } : {})) as RaRecord;
}

const refused = (what: string) => () => Promise.reject(new Error(`${what} isn't offered: nothing is deleted here`));

export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => list(resource, params as ListParams),
  getManyReference: (resource, { target, id, ...params }) =>
    list(resource, { ...params, filter: { ...params.filter, [target]: id } } as ListParams),
  getOne: async (resource, { id, signal }) => ({ data: await one(resource, id, signal) }),
  getMany: async (resource, { ids, signal }) => ({
    data: await Promise.all([...new Set(ids)].map((id) => one(resource, id, signal))),
  }),
  create: async (resource, { data }) => {
    const { document, variables } = bound(resource, 'create');
    const sent = variables(data as Values);
    const fingerprint = resource + JSON.stringify(sent);
    const idempotencyKey = unanswered.get(fingerprint) ?? newKey();
    try {
      const created = (await ask(document, sent, { idempotencyKey })) as RaRecord;
      unanswered.delete(fingerprint);
      return { data: created };
    } catch (error) {
      if (isOffline(error)) unanswered.set(fingerprint, idempotencyKey);
      else unanswered.delete(fingerprint);
      throw error;
    }
  },
  update: async (resource, { id, data, previousData }) => {
    const { document, variables } = bound(resource, 'update');
    const version = ((data as Values)['version'] ?? (previousData as Values)['version']) as number;
    return { data: (await ask(document, variables(data as Values, id, version))) as RaRecord };
  },
  updateMany: refused('updateMany'),
  delete: refused('delete'),
  deleteMany: refused('deleteMany'),
} as DataProvider;
