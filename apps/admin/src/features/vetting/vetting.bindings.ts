import type { Binding } from '../../platform/data';
import { PlanVettingSession, UpdateVettingSession } from './acts.documents';
import { VettingSessionById, VettingSessions } from './vetting.documents';

type Values = Record<string, unknown>;

const idsOf = (value: unknown) => ((value as { id: string }[] | null | undefined) ?? []).map(({ id }) => id);

/** The plan form's values as the operation takes them. */
export function toPlan(data: Values) {
  const quorum = data['quorum'];
  return {
    title: (data['title'] as string | undefined) ?? '',
    scheduledAt: data['scheduledAt'] || null,
    place: (data['place'] as string | undefined) || null,
    presiderId: (data['presiderId'] as { id: string } | null | undefined)?.id ?? '',
    attendeeIds: idsOf(data['attendeeIds']),
    enlargedIds: idsOf(data['enlargedIds']),
    guestIds: idsOf(data['guestIds']),
    submissionIds: idsOf(data['submissionIds']),
    quorum: quorum === null || quorum === undefined || quorum === '' ? null : Number(quorum),
    scoring: data['scoring'],
    revealMode: data['revealMode'],
    enlargedTakePart: data['enlargedTakePart'] ?? true,
    showReporters: data['showReporters'] ?? false,
  };
}

/** Single choices become lists, the year a number. */
function sessionFilter({ status, year, ...rest }: Values): Values {
  return {
    ...rest,
    ...(status ? { status: Array.isArray(status) ? status : [status] } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

export const sessionsBinding: Binding = {
  resource: 'vettingSessions',
  list: {
    document: VettingSessions,
    filter: sessionFilter,
    sort: { number: 'NUMBER', scheduledAt: 'SCHEDULED_AT' },
  },
  one: { document: VettingSessionById },
  create: { document: PlanVettingSession, variables: (data) => ({ input: toPlan(data) }) },
  update: {
    document: UpdateVettingSession,
    variables: (data, id, version) => ({ id, version, input: toPlan(data) }),
  },
};
