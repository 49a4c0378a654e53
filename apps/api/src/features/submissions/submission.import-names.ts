import { normalKey } from '@sanlian/domain';
import type { Tx } from '../../platform';
import { Organization, Person, Sector } from '../people';
import { Category } from './category.entity';

export interface NamedReporter {
  personId: string | null;
  organizationId: string | null;
  sectorId: string | null;
}

/** Who and what goes by which name, as names are compared. */
export interface Names {
  categories: Map<string, string>;
  sectors: Map<string, string>;
  /** People and units of the same name stand side by side: whoever asks for it finds it ambiguous. */
  reporters: Map<string, NamedReporter[]>;
}

/** The names that an import may use: active people, reporting units, active categories by name or code. */
export async function namesOf(tx: Tx): Promise<Names> {
  const categories = new Map<string, string>();
  for (const { id, code, name } of await tx.manager.findBy(Category, { active: true })) {
    categories.set(normalKey(code), id);
    categories.set(normalKey(name), id);
  }
  const sectors = new Map((await tx.manager.find(Sector)).map(({ nameKey, id }) => [nameKey, id]));
  const reporters = new Map<string, NamedReporter[]>();
  const add = (key: string, reporter: NamedReporter) => reporters.set(key, [...(reporters.get(key) ?? []), reporter]);
  for (const { id, nameKey, sectorId } of await tx.manager.findBy(Person, { active: true }))
    add(nameKey, { personId: id, organizationId: null, sectorId });
  for (const { id, nameKey } of await tx.manager.findBy(Organization, { kind: 'REPORTING_UNIT' }))
    add(nameKey, { personId: null, organizationId: id, sectorId: null });
  return { categories, sectors, reporters };
}
