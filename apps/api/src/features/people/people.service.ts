import {
  checkInput,
  normalKey,
  organizationInput,
  personInput,
  Refusal,
  sectorInput,
  type FieldProblem,
} from '@sanlian/domain';
import { eventKind, isDuplicate, newId, type Context, type Tx } from '../../platform';
import { Organization } from './organization.entity';
import { Person } from './person.entity';
import { Sector } from './sector.entity';

export const personSaved = eventKind<{ created: boolean }>('person.saved');
export const sectorSaved = eventKind<{ created: boolean }>('sector.saved');
export const organizationSaved = eventKind<{ created: boolean }>('organization.saved');

/** The roster: people, sectors, organizations. Answers are ids; what is shown is read through the read model. */
export class PeopleService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  createPerson(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(personInput, input);
    return context.once('createPerson', checked, async (tx) => {
      await refuseMissing(tx, [
        ['sectorId', Sector, checked.sectorId],
        ['organizationId', Organization, checked.organizationId],
      ]);
      const person: Person = {
        id: newId(),
        version: 1,
        ...checked,
        nameKey: normalKey(checked.name),
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await tx.manager.insert(Person, person);
      await tx.record(personSaved, {
        subject: { type: 'Person', id: person.id },
        after: person,
        payload: { created: true },
      });
      return person.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields */
  updatePerson(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(personInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Person, id);
      await refuseMissing(tx, [
        ['sectorId', Sector, checked.sectorId],
        ['organizationId', Organization, checked.organizationId],
      ]);
      const changes = { ...checked, nameKey: normalKey(checked.name), updatedAt: tx.now };
      await tx.update(Person, id, version, changes);
      await tx.record(personSaved, {
        subject: { type: 'Person', id },
        before,
        after: { ...before, ...changes },
        payload: { created: false },
      });
    });
  }

  /** @throws Refusal `BAD_USER_INPUT` with the fields, also for a code or name that is taken */
  createSector(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(sectorInput, input);
    return context.once('createSector', checked, async (tx) => {
      await refuseMissing(tx, [['convenerId', Person, checked.convenerId]]);
      const sector: Sector = {
        id: newId(),
        version: 1,
        ...checked,
        ...sectorKeys(checked),
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await refuseTakenSector(tx, sector);
      await taken('name', () => tx.manager.insert(Sector, sector));
      await tx.record(sectorSaved, {
        subject: { type: 'Sector', id: sector.id },
        after: sector,
        payload: { created: true },
      });
      return sector.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields */
  updateSector(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(sectorInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Sector, id);
      await refuseMissing(tx, [['convenerId', Person, checked.convenerId]]);
      const changes = { ...checked, ...sectorKeys(checked), updatedAt: tx.now };
      await refuseTakenSector(tx, { id, ...changes });
      await taken('name', () => tx.update(Sector, id, version, changes));
      await tx.record(sectorSaved, {
        subject: { type: 'Sector', id },
        before,
        after: { ...before, ...changes },
        payload: { created: false },
      });
    });
  }

  /** @throws Refusal `BAD_USER_INPUT` with the fields, also for a name that is taken */
  createOrganization(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(organizationInput, input);
    return context.once('createOrganization', checked, async (tx) => {
      const organization: Organization = {
        id: newId(),
        version: 1,
        ...checked,
        nameKey: normalKey(checked.name),
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await taken('name', () => tx.manager.insert(Organization, organization));
      await tx.record(organizationSaved, {
        subject: { type: 'Organization', id: organization.id },
        after: organization,
        payload: { created: true },
      });
      return organization.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields */
  updateOrganization(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(organizationInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Organization, id);
      const changes = { ...checked, nameKey: normalKey(checked.name), updatedAt: tx.now };
      await taken('name', () => tx.update(Organization, id, version, changes));
      await tx.record(organizationSaved, {
        subject: { type: 'Organization', id },
        before,
        after: { ...before, ...changes },
        payload: { created: false },
      });
    });
  }
}

const sectorKeys = (input: { code: string; name: string }) => ({
  codeKey: normalKey(input.code),
  nameKey: normalKey(input.name),
});

async function refuseTakenSector(tx: Tx, sector: Pick<Sector, 'id' | 'codeKey' | 'nameKey'>): Promise<void> {
  const rivals = await tx.manager.findBy(Sector, [{ codeKey: sector.codeKey }, { nameKey: sector.nameKey }]);
  const others = rivals.filter((rival) => rival.id !== sector.id);
  const fields: FieldProblem[] = [];
  if (others.some((rival) => rival.codeKey === sector.codeKey)) fields.push({ path: 'code', code: 'ALREADY_EXISTS' });
  if (others.some((rival) => rival.nameKey === sector.nameKey)) fields.push({ path: 'name', code: 'ALREADY_EXISTS' });
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
}

/** A write that meets a unique key is a problem of its field. */
async function taken<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('BAD_USER_INPUT', { fields: [{ path, code: 'ALREADY_EXISTS' }] });
    throw error;
  }
}

type Reference = [path: string, entity: new () => { id: string }, id: string | null];

/**
 * Refuses references to rows that aren't there.
 * @throws Refusal `BAD_USER_INPUT` with each field
 */
export async function refuseMissing(tx: Tx, references: readonly Reference[]): Promise<void> {
  const fields: FieldProblem[] = [];
  for (const [path, entity, id] of references)
    if (id !== null && !(await tx.manager.existsBy(entity, { id }))) fields.push({ path, code: 'NOT_FOUND' });
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
}
