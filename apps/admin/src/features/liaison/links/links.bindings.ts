import { LEVEL_TIERS, type LiaisonLevel } from '@sanlian/domain';
import type { Binding } from '../../../platform/data';
import { LiaisonLinks, LinkLiaison } from './links.documents';

type Values = Record<string, unknown>;
const idOf = (value: unknown) => (value as { id: string } | null | undefined)?.id ?? null;

/** Whether the one below of this level is named, not a person. */
export const toConstituency = (level: unknown): boolean =>
  level !== undefined && LEVEL_TIERS[level as LiaisonLevel].to === null;

export const toLinkInput = ({ level, from, to, constituency, since }: Values) => ({
  fromId: idOf(from) ?? '',
  toId: toConstituency(level) ? null : idOf(to),
  constituency: toConstituency(level) ? constituency : null,
  since,
});

export const linksBinding: Binding = {
  resource: 'liaisonLinks',
  list: {
    document: LiaisonLinks,
    sort: { level: 'LEVEL', since: 'SINCE', lastContactAt: 'LAST_CONTACT' },
  },
  create: { document: LinkLiaison, variables: (data) => ({ input: toLinkInput(data) }) },
};
