import type { ContactMode, LiaisonLevel, Tier } from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Named, type PersonWishes, type Ref } from '../people';

/** A link as builders hand it on. */
export interface Linked extends Ref {
  level: LiaisonLevel;
}

export interface ContactWishes {
  at?: string;
  mode?: ContactMode;
  summary?: string;
  concerns?: string[];
}

/** A contact with what was raised. */
export interface Contacted extends Ref {
  concerns: { id: string; topic: string }[];
}

/** Links people and records contacts, as the office unless somebody else is named. */
export class LiaisonDesk {
  private constructor(
    private readonly world: World,
    readonly office: Someone,
    /** The first day of what is linked here. */
    private readonly since: string,
  ) {}

  /** A desk with an information office of its own; its links begin on this day unless told otherwise. */
  static async open(world: World, since = '2026-01-05'): Promise<LiaisonDesk> {
    return new LiaisonDesk(world, await world.office(), since);
  }

  /** Somebody of the network without an account. */
  person(tier: Tier, wishes: PersonWishes = {}): Promise<Named> {
    return this.world.person({ tier, ...wishes });
  }

  /** Links somebody to a person, or to constituents by name. */
  async link(from: Ref, to: Ref | string, since = this.since): Promise<Linked> {
    const end = typeof to === 'string' ? { constituency: to } : { toId: to.id };
    const input = { fromId: from.id, ...end, since };
    return (await this.office.run<{ linkLiaison: Linked }>('LinkLiaison', { input })).linkLiaison;
  }

  async unlink({ id }: Ref, until: string): Promise<void> {
    await this.office.run('UnlinkLiaison', { id, until });
  }

  /** A contact; by phone, with a summary, unless told otherwise. */
  async contact(
    link: Ref,
    at: string,
    wishes: ContactWishes = {},
    recorder: Someone = this.office,
  ): Promise<Contacted> {
    const input = { linkId: link.id, at, mode: 'PHONE', summary: `谈到第${nextNumber()}件事。`, ...wishes };
    const { recordContact } = await recorder.run<{ recordContact: Contacted }>(
      'mutation ($input: LiaisonContactInput!) { recordContact(input: $input) { id concerns { id topic } } }',
      { input },
    );
    return recordContact;
  }
}
