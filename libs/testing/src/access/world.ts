import type { Role, Tier } from '@sanlian/domain';
import { Someone, type Caller } from '../graphql/call';
import { nextNumber, Roster, type PersonWishes, type Ref } from '../people';

export interface AccountWishes {
  person?: Ref;
  organization?: Ref;
  displayName?: string;
  password?: string;
}

/** Opens a session. */
export async function signIn(call: Caller, username: string, password: string): Promise<Someone> {
  const nobody = new Someone(call, null);
  const { signIn: opened } = await nobody.run<{ signIn: { token: string; viewer: ViewerIds } }>('SignIn', {
    input: { username, password },
  });
  const { id, person, organization } = opened.viewer;
  return new Someone(call, opened.token, {
    accountId: id,
    username,
    password,
    personId: person?.id,
    organizationId: organization?.id,
  });
}

interface ViewerIds {
  id: string;
  person: Ref | null;
  organization: Ref | null;
}

/** A new installation and whoever a test puts into it. Every call makes something new; calls may run side by side. */
export class World extends Roster {
  /** Somebody who isn't signed in. */
  readonly nobody: Someone;

  constructor(
    readonly call: Caller,
    admin: Someone,
  ) {
    super(admin);
    this.nobody = new Someone(call, null);
  }

  /** Somebody signed in with a new account of these roles. */
  async account(roles: Role[], wishes: AccountWishes = {}): Promise<Someone> {
    const username = `user-${nextNumber()}`;
    const { person, organization, displayName = username, password = `${username} password` } = wishes;
    const input = { username, password, displayName, roles, personId: person?.id, organizationId: organization?.id };
    await this.admin.run('CreateAccount', { input });
    return signIn(this.call, username, password);
  }

  /** Somebody signed in with a new account for a new person. */
  async personal(roles: Role[], wishes: PersonWishes = {}): Promise<Someone> {
    return this.account(roles, { person: await this.person(wishes) });
  }

  member(wishes: PersonWishes = {}): Promise<Someone> {
    return this.personal(['MEMBER'], { tier: 'MEMBER', ...wishes });
  }
  informant(wishes: PersonWishes = {}): Promise<Someone> {
    return this.personal(['INFORMANT'], { informantSource: 'GRASSROOTS', ...wishes });
  }
  /** A member of the chair meeting (主席会议成员). */
  chair(wishes: PersonWishes = {}): Promise<Someone> {
    const tier: Tier = 'CHAIR_MEETING';
    return this.personal(['CHAIR_MEMBER', 'MEMBER'], { tier, ...wishes });
  }
  /** The convener of a sector, a new one unless given. */
  async convener(sector?: Ref): Promise<Someone> {
    const home = sector ?? (await this.sector());
    const someone = await this.personal(['SECTOR_CONVENER', 'MEMBER'], { tier: 'MEMBER', sector: home });
    await this.convene(home, { id: someone.personId });
    return someone;
  }

  /** A reporting unit (反映单位). */
  async unit(organization?: Ref): Promise<Someone> {
    return this.account(['UNIT_REPORTER'], {
      organization: organization ?? (await this.organization('REPORTING_UNIT')),
    });
  }
  /** A handling department (承办单位). */
  async department(organization?: Ref): Promise<Someone> {
    return this.account(['DEPARTMENT'], { organization: organization ?? (await this.organization('DEPARTMENT')) });
  }
  async bureau(organization?: Ref): Promise<Someone> {
    return this.account(['SUPERVISION_BUREAU'], {
      organization: organization ?? (await this.organization('SUPERVISION_BUREAU')),
    });
  }
  async leadership(organization?: Ref): Promise<Someone> {
    return this.account(['LEADERSHIP_OFFICE'], {
      organization: organization ?? (await this.organization('PARTY_COMMITTEE')),
    });
  }
  async lianxin(organization?: Ref): Promise<Someone> {
    return this.account(['LIANXIN_OFFICE'], {
      organization: organization ?? (await this.organization('LIANXIN_OFFICE')),
    });
  }

  /** The committee's information office. */
  office(): Promise<Someone> {
    return this.account(['INFO_OFFICE']);
  }
  analyst(): Promise<Someone> {
    return this.account(['ANALYST']);
  }
}

/** The world of an installation whose first administrator has this password. */
export const createWorld = async (call: Caller, adminPassword: string): Promise<World> =>
  new World(call, await signIn(call, 'admin', adminPassword));
