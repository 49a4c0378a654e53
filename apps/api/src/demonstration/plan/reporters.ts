import type { Chance } from '../chance';
import type { OrganizationKey, PersonKey, SubmissionChannel } from '../plan.types';
import { accountOfPerson, chairMeetingKeys, convenerOf, people, personByKey, unitKeys } from '../roster';
import type { KnownSector, KnownUnit } from '../roster';
import type { Matter } from '../texts/matter.types';

const sectorOfUnit: Partial<Record<KnownUnit, KnownSector>> = {
  'minge-committee': 'minge',
  'minmeng-committee': 'minmeng',
  'minjian-committee': 'minjian',
  'minjin-committee': 'minjin',
  'nonggong-committee': 'nonggong',
  'jiusan-committee': 'jiusan',
  'business-federation': 'business',
};

/** Finds who writes of a matter: those of a fitting sector, and of these whoever wrote least so far. */
export class Reporters {
  private readonly written = new Map<string, number>();

  constructor(private readonly chance: Chance) {}

  /** A member of one of the matter's sectors. */
  member(matter: Matter, withAccount: boolean): PersonKey {
    const fitting = people.filter(
      ({ key, input }) =>
        input.tier !== undefined &&
        input.tier !== 'CHAIR_MEETING' &&
        matter.sectors.includes(input.sector as KnownSector) &&
        (!withAccount || accountOfPerson.has(key)),
    );
    return this.leastWritten(fitting.map(({ key }) => key));
  }

  /** An informant: of the matter's sector where it is a member. */
  informant(matter: Matter, isMember: boolean): PersonKey {
    const all = people.filter(({ input }) => input.informantSource && Boolean(input.tier) === isMember);
    const fitting = all.filter(({ input }) => !input.sector || matter.sectors.includes(input.sector as KnownSector));
    return this.leastWritten((fitting.length > 0 ? fitting : all).map(({ key }) => key));
  }

  unit(matter: Matter): OrganizationKey {
    const fitting = unitKeys.filter((unit) => {
      const sector = sectorOfUnit[unit];
      if (sector) return matter.sectors.includes(sector);
      if (unit === 'economy-committee') return ['经济建设', '生态文明建设'].includes(matter.category);
      if (unit === 'education-committee') return matter.category === '文化建设' || matter.department === 'education';
      if (unit === 'social-committee') return ['政治建设', '党的建设'].includes(matter.category);
      if (unit === 'proposal-committee') return ['其他', '社会建设'].includes(matter.category);
      if (unit === 'dongguan-group') return matter.voice === 'residents';
      return matter.voice === 'villagers' || matter.voice === 'farmers';
    });
    return this.leastWritten(fitting);
  }

  /** The sector of a democratic party's committee, which the submission then counts for. */
  sectorOfUnit(unit: OrganizationKey): KnownSector | undefined {
    return sectorOfUnit[unit as KnownUnit];
  }

  convener(sector: KnownSector): PersonKey {
    return this.noted(convenerOf[sector]);
  }

  noted(person: PersonKey): PersonKey {
    this.written.set(person, (this.written.get(person) ?? 0) + 1);
    return person;
  }

  /** Others of the lead reporter's sector who join. */
  coReporters(lead: PersonKey, channel: SubmissionChannel): PersonKey[] {
    const sector = personByKey.get(lead)?.sector;
    if (!sector || !this.chance.happens(channel === 'SECTOR' ? 0.6 : 0.25)) return [];
    const fellows = people.filter(
      ({ key, input }) => input.sector === sector && key !== lead && input.tier && !chairMeetingKeys.includes(key),
    );
    return this.chance.sample(fellows, this.chance.whole(1, 3)).map(({ key }) => key);
  }

  private leastWritten(candidates: readonly string[]): string {
    const least = Math.min(...candidates.map((key) => this.written.get(key) ?? 0));
    return this.noted(this.chance.pick(candidates.filter((key) => (this.written.get(key) ?? 0) === least)));
  }
}
