import type { InformantSource, Tier } from '../people/index';
import { isPhone, PEOPLE_LIMITS, tidyPhone } from '../people/index';
import { valueOfLabel } from '../messages/index';
import { characterCount, hasForbiddenCharacters } from '../text/index';
import { cellText, type Cell, type CellProblem, type PeopleField } from './headers';

/** A row of `importPeople`; sector and organization by their names. */
export interface ImportedPerson {
  name: string;
  phone: string | null;
  tier: Tier | null;
  sector: string | null;
  informantSource: InformantSource | null;
  organization: string | null;
}

export type ImportedRow<Value, Field extends string> =
  { value: Value; problems: [] } | { value: null; problems: CellProblem<Field>[] };

/** Reads one row: the person, or every problem of the row with its column. */
export function readPersonRow(cells: Partial<Record<PeopleField, Cell>>): ImportedRow<ImportedPerson, PeopleField> {
  const problems: CellProblem<PeopleField>[] = [];
  const text = (column: PeopleField, max: number): string | null => {
    const found = cellText(cells[column]).replace(/\s+/g, ' ');
    if (hasForbiddenCharacters(found, 'line')) problems.push({ column, code: 'CONTROL_CHARACTERS' });
    if (characterCount(found) > max) problems.push({ column, code: 'TOO_LONG', params: { max } });
    return found === '' ? null : found;
  };
  const label = <Value>(column: PeopleField, read: (text: string) => Value | null): Value | null => {
    const found = cellText(cells[column]);
    const value = found === '' ? null : read(found);
    if (found !== '' && value === null) problems.push({ column, code: 'INVALID' });
    return value;
  };

  const name = text('name', PEOPLE_LIMITS.name);
  if (name === null) problems.push({ column: 'name', code: 'REQUIRED' });
  const phone = cellText(cells.phone);
  if (phone !== '' && !isPhone(phone)) problems.push({ column: 'phone', code: 'WRONG_FORMAT' });
  const value: ImportedPerson = {
    name: name ?? '',
    phone: phone === '' ? null : tidyPhone(phone),
    tier: label('tier', (found) => valueOfLabel('Tier', found)),
    sector: text('sector', PEOPLE_LIMITS.name),
    informantSource: isNo(cells.informantSource) ? null : label('informantSource', informantSourceOf),
    organization: text('organization', PEOPLE_LIMITS.organization),
  };
  return problems.length > 0 ? { value: null, problems } : { value, problems: [] };
}

/** A source by its label; a plain yes is a member. */
function informantSourceOf(text: string): InformantSource | null {
  return valueOfLabel('InformantSource', text) ?? (valueOfLabel('Boolean', text) === 'true' ? 'MEMBER' : null);
}

const isNo = (cell: Cell): boolean => valueOfLabel('Boolean', cellText(cell)) === 'false';
