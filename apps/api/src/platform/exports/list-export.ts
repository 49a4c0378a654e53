import type { Context } from '../context';
import type { ListQuery } from '../reads/reads';
import type { ExportColumn } from './cells';

/** A list of the API as a table. Permission, filter and sort are those of the root field of this name. */
export interface ListExport<Arguments extends object = never> {
  /** The root field: `supervisionTasks`. */
  list: string;
  /** The type of its rows. */
  type: string;
  /** The name of the file and its sheet. */
  zh: string;
  en: string;
  columns: readonly ExportColumn[];
  /** What the root field reads, by its arguments. */
  query: (context: Context, args: Arguments) => ListQuery;
}

/** Arguments of an ordinary list. */
export interface Listed<Filter, Sort> {
  filter?: Filter | null;
  sort?: Sort | null;
}

/** The lists that may be taken away as tables; each slice adds its own. */
export class ListExports {
  private readonly lists = new Map<string, ListExport>();

  add<Arguments extends object>(list: ListExport<Arguments>): void {
    if (this.lists.has(list.list)) throw new Error(`${list.list} is exported in two ways`);
    this.lists.set(list.list, list as unknown as ListExport);
  }

  get(name: string): ListExport | undefined {
    return this.lists.get(name);
  }

  all(): ListExport[] {
    return [...this.lists.values()];
  }
}
