import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { KeptOpinion, OpinionStore } from './opinion-queue';

/** Opinions in the memory of this window: where the browser keeps nothing, and for tests. */
export function memoryStore(): OpinionStore {
  const kept = new Map<string, KeptOpinion>();
  return {
    all: () => Promise.resolve([...kept.values()]),
    change(id, change) {
      const next = change(kept.get(id));
      if (next) kept.set(id, next);
      else kept.delete(id);
      return Promise.resolve();
    },
  };
}

function databaseStore(): OpinionStore {
  let opened: UseStore | undefined;
  const open = () => (opened ??= createStore('sanlian-opinions', 'opinions'));
  return {
    all: () => open()('readonly', (store) => promisifyRequest<KeptOpinion[]>(store.getAll())),
    change: (id, change) =>
      open()(
        'readwrite',
        (store) =>
          new Promise<void>((resolve, reject) => {
            const known = store.get(id) as IDBRequest<KeptOpinion | undefined>;
            known.onsuccess = () => {
              const next = change(known.result);
              if (next) store.put(next, id);
              else store.delete(id);
              promisifyRequest(store.transaction).then(resolve, reject);
            };
            known.onerror = () => reject(known.error as DOMException);
          }),
      ),
  };
}

/** In the browser's database; in memory where that is refused, as some private windows do. */
export function deviceStore(): OpinionStore {
  const memory = memoryStore();
  let store = databaseStore();
  const safely = <T>(work: (from: OpinionStore) => Promise<T>): Promise<T> =>
    work(store).catch(() => {
      store = memory;
      return work(memory);
    });
  return {
    all: () => safely((from) => from.all()),
    change: (id, change) => safely((from) => from.change(id, change)),
  };
}
