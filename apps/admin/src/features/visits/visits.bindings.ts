import type { Binding } from '../../platform/data';
import { endOfDay, startOfDay } from '../../platform/dates';
import {
  CampaignMembers,
  EditCampaign,
  PlanCampaign,
  VisitById,
  VisitCampaignById,
  VisitCampaigns,
  Visits,
} from './visits.documents';

type Values = Record<string, unknown>;
const idOf = (value: unknown) => (value as { id: string } | null | undefined)?.id ?? '';

/** The form holds the people themselves; the input names them. */
export const toCampaignInput = ({ title, year, half, leaderId, memberIds }: Values) => ({
  title: title ?? '',
  year: Number(year),
  half: Number(half),
  leaderId: idOf(leaderId),
  memberIds: ((memberIds as unknown[] | null | undefined) ?? []).map(idOf),
});

export const campaignsBinding: Binding = {
  resource: 'visitCampaigns',
  list: { document: VisitCampaigns, whole: true },
  one: { document: VisitCampaignById },
  create: { document: PlanCampaign, variables: (data) => ({ input: toCampaignInput(data) }) },
  update: {
    document: EditCampaign,
    variables: (data, id, version) => ({ id, version, input: toCampaignInput(data) }),
  },
};

export const membersBinding: Binding = {
  resource: 'campaignMembers',
  list: { document: CampaignMembers },
};

/** Days become moments in Shanghai. */
export function visitFilter({ from, to, ...rest }: Values): Values {
  const filter: Values = {
    ...rest,
    from: from ? startOfDay(from as string) : undefined,
    to: to ? endOfDay(to as string) : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));
}

export const visitsBinding: Binding = {
  resource: 'visits',
  list: { document: Visits, filter: visitFilter, sort: { at: 'AT' } },
  one: { document: VisitById },
};
