import { describe, expect, it } from 'vitest';
import type { OrganizationKind, Role } from './plan.types';
import { accounts, convenerOf, organizations, people, sectorKeys, signInOfRole } from './roster';

describe('the roster of the demonstration year', () => {
  it('has 205 members in their tiers, each with a name and a phone of their own', () => {
    const tiers = people.map(({ input }) => input.tier);
    expect(tiers.filter((tier) => tier === 'CHAIR_MEETING')).toHaveLength(9);
    expect(tiers.filter((tier) => tier === 'STANDING_COMMITTEE')).toHaveLength(38);
    expect(tiers.filter((tier) => tier === 'MEMBER')).toHaveLength(158);
    expect(new Set(people.map(({ input }) => input.name)).size).toBe(people.length);
    expect(new Set(people.map(({ input }) => input.phone)).size).toBe(people.length);
    expect(people.every(({ input }) => /^139000000?\d{2,3}$/.test(input.phone))).toBe(true);
  });

  it('has 29 informants from all four sources, some of them not members', () => {
    const informants = people.filter(({ input }) => input.informantSource);
    expect(informants).toHaveLength(29);
    expect(new Set(informants.map(({ input }) => input.informantSource))).toEqual(
      new Set(['MEMBER', 'DEMOCRATIC_PARTY', 'GRASSROOTS', 'PROFESSIONAL']),
    );
    expect(informants.filter(({ input }) => !input.tier)).toHaveLength(15);
    expect(informants.every(({ input }) => input.informantSource !== 'MEMBER' || input.tier)).toBe(true);
  });

  it('gives every sector a convener among its own standing members, and an account to each', () => {
    for (const sector of sectorKeys) {
      const convener = people.find(({ key }) => key === convenerOf[sector]);
      expect(convener?.input).toMatchObject({ sector, tier: 'STANDING_COMMITTEE' });
      expect(accounts.find(({ person }) => person === convenerOf[sector])?.roles).toContain('SECTOR_CONVENER');
    }
  });

  it('has organizations of every kind', () => {
    const kinds = new Set<OrganizationKind>(organizations.map(({ input }) => input.kind));
    expect(kinds.size).toBe(8);
    expect(organizations.filter(({ input }) => input.kind === 'DEPARTMENT').length).toBeGreaterThanOrEqual(16);
  });

  it('has a sign-in for every role but the administrator, whose account the installation makes', () => {
    for (const [role, username] of Object.entries(signInOfRole)) {
      if (role === 'ADMIN') continue;
      expect(accounts.find((account) => account.username === username)?.roles).toContain(role as Role);
    }
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
  });
});
