import type { InformantSource, Level, OrganizationKind, Tier } from '@sanlian/domain';
import type { Someone } from '../graphql/call';

/** Something that is known by its id. */
export interface Ref {
  id: string;
}
export interface Named extends Ref {
  name: string;
}

export interface PersonWishes {
  name?: string;
  phone?: string;
  tier?: Tier;
  informantSource?: InformantSource;
  sector?: Ref;
  organization?: Ref;
}

let count = 0;
/** A number that no other builder of this process has used: names made with it don't collide. */
export const nextNumber = (): number => ++count;

/** Builds people, sectors and organizations as the administrator who asks. */
export class Roster {
  constructor(
    /** The first administrator. */
    readonly admin: Someone,
  ) {}

  async person({ sector, organization, ...wishes }: PersonWishes = {}): Promise<Named> {
    const input = { name: `委员${nextNumber()}`, ...wishes, sectorId: sector?.id, organizationId: organization?.id };
    return (await this.admin.run<{ createPerson: Named }>('CreatePerson', { input })).createPerson;
  }

  async sector(wishes: { name?: string; code?: string; convener?: Ref } = {}): Promise<Named & { code: string }> {
    const number = nextNumber();
    const { convener, ...names } = wishes;
    const input = { name: `界别${number}`, code: `sector-${number}`, ...names, convenerId: convener?.id };
    return (await this.admin.run<{ createSector: Named & { code: string } }>('CreateSector', { input })).createSector;
  }

  async organization(
    kind: OrganizationKind = 'DEPARTMENT',
    wishes: { name?: string; level?: Level } = {},
  ): Promise<Named> {
    const input = { name: `单位${nextNumber()}`, ...wishes, kind };
    return (await this.admin.run<{ createOrganization: Named }>('CreateOrganization', { input })).createOrganization;
  }

  /** Makes a person the convener (召集人) of a sector. */
  async convene(sector: Ref, person: Ref): Promise<void> {
    const known = await this.admin.run<{ sector: { version: number; code: string; name: string } }>(
      'query ($id: ID!) { sector(id: $id) { version code name } }',
      { id: sector.id },
    );
    const { version, code, name } = known.sector;
    await this.admin.run('UpdateSector', { id: sector.id, version, input: { code, name, convenerId: person.id } });
  }
}
