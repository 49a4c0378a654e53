import type { SubmissionChannel, Urgency } from '@sanlian/domain';
import { endOfDay, startOfDay } from '../../../platform/dates';

export interface CandidateFilter {
  q: string;
  categoryId: string;
  sectorId: string;
  channel: SubmissionChannel | '';
  urgency: Urgency | '';
  /** `2026-1` for the first half of a year, `2026-2` for the second. */
  period: string;
  /** L3: a campaign of visits that they came out of. */
  visitCampaignId: string;
  deferred: boolean;
}

export const noFilter: CandidateFilter = {
  q: '',
  categoryId: '',
  sectorId: '',
  channel: '',
  urgency: '',
  period: '',
  visitCampaignId: '',
  deferred: false,
};

export const isFiltered = (filter: CandidateFilter): boolean => Object.values(filter).some(Boolean);

/** The half-years in which submissions of today's shortlist may have come, this one first. */
export function recentPeriods(now: Date): { year: number; half: 1 | 2 }[] {
  const [year, month] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'numeric',
  })
    .format(now)
    .split('-')
    .map(Number) as [number, number];
  const current = year * 2 + (month > 6 ? 1 : 0);
  return [0, 1, 2, 3].map((back) => {
    const half = current - back;
    return { year: Math.floor(half / 2), half: half % 2 === 0 ? 1 : 2 };
  });
}

function within(period: string): { submittedFrom: string; submittedTo: string } {
  const [year = '', half = ''] = period.split('-');
  const [from, to] = half === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { submittedFrom: startOfDay(`${year}-${from}`), submittedTo: endOfDay(`${year}-${to}`) };
}

/** What is chosen, as the operation's filter; `deferred` is sorted out afterwards, deferred ones come first anyway. */
export function asSubmissionFilter(filter: CandidateFilter): object {
  const { q, categoryId, sectorId, channel, urgency, period, visitCampaignId } = filter;
  return {
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(categoryId ? { categoryId: [categoryId] } : {}),
    ...(sectorId ? { sectorId: [sectorId] } : {}),
    ...(channel ? { channel: [channel] } : {}),
    ...(urgency ? { urgency } : {}),
    ...(period ? within(period) : {}),
    ...(visitCampaignId ? { visitCampaignId } : {}),
  };
}

interface Deferrable {
  id: string;
  wasDeferred?: boolean | null;
}

/** An agenda with more on it: deferred ones come up first again, everything else last; what is on it already stays. */
export function withAdded<Row extends Deferrable>(agenda: readonly Row[], more: readonly Row[]): Row[] {
  const added = more.filter(({ id }) => !agenda.some((one) => one.id === id));
  const firstOther = agenda.findIndex(({ wasDeferred }) => !wasDeferred);
  const at = firstOther === -1 ? agenda.length : firstOther;
  return [
    ...agenda.slice(0, at),
    ...added.filter(({ wasDeferred }) => wasDeferred),
    ...agenda.slice(at),
    ...added.filter(({ wasDeferred }) => !wasDeferred),
  ];
}
