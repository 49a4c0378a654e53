import { phoneFor } from '@sanlian/domain';
import {
  booleanColumn,
  col,
  column,
  expression,
  guarded,
  needsColumn,
  sql,
  timeColumn,
  toOne,
  TRUE,
  type ReadRegistry,
} from '../../platform';

const everyone = () => TRUE;

/** How people, sectors and organizations are read: every signed-in role sees them, phones by their own rule. */
export function definePeopleReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Person',
    table: 'person',
    open: {
      id: column('id'),
      version: column('version'),
      name: column('name'),
      tier: column('tier'),
      informantSource: column('informantSource'),
      sector: toOne('Sector', 'sectorId', { granted: true }),
      organization: toOne('Organization', 'organizationId', { granted: true }),
      active: booleanColumn('active'),
      createdAt: timeColumn('createdAt'),
    },
    guarded: {
      phone: guarded(
        column('phone'),
        (phone, { personId }, { viewer }) =>
          phoneFor(phone as string | null, viewer.roles, {
            isSelf: viewer.personId !== null && viewer.personId === personId,
          }),
        { personId: needsColumn('id') },
      ),
    },
    scope: everyone,
  });
  registry.define({
    name: 'Sector',
    table: 'sector',
    open: {
      id: column('id'),
      version: column('version'),
      code: column('code'),
      name: column('name'),
      memberCount: expression(
        (alias) =>
          sql`(SELECT COUNT(*) FROM person m WHERE m.sectorId = ${col(alias, 'id')} AND m.tier IS NOT NULL AND m.active = 1)`,
        Number,
      ),
      convener: toOne('Person', 'convenerId', { granted: true }),
    },
    scope: everyone,
  });
  registry.define({
    name: 'Organization',
    table: 'organization',
    open: {
      id: column('id'),
      version: column('version'),
      name: column('name'),
      kind: column('kind'),
      level: column('level'),
    },
    scope: everyone,
  });
}
