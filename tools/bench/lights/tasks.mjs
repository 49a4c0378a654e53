const DAY_MS = 24 * 60 * 60 * 1000;
const NEVER = 253402300799999;
const OPEN = ['ACCEPTED', 'IN_PROGRESS', 'RESULT_REPORTED', 'ASSIGNED'];

/** Tasks of several years: half of them over, a fifth of the open ones with a clock that stands, lights of every colour. */
export function makeTasks(count, now) {
  const year = new Date(now).getUTCFullYear();
  return Array.from({ length: count }, (_, index) => {
    const open = index % 2 === 0;
    const dueAt = now + (((index * 7919) % 60) - 20) * DAY_MS;
    const yellowFrom = dueAt - 5 * DAY_MS;
    const pausedAt = open && index % 10 === 0 ? now - 10 * DAY_MS : null;
    const reached = (moment) => (pausedAt === null || pausedAt >= moment ? moment : NEVER);
    return {
      id: `bench-${String(index).padStart(8, '0')}`,
      version: 1,
      number: `${year}-D${index}`,
      year: year - 3 + Math.floor((index * 4) / count),
      sequenceInYear: index,
      kind: 'HANDLE',
      status: open ? OPEN[(index / 2) % OPEN.length] : index % 20 === 1 ? 'CANCELLED' : 'CLOSED',
      registeredAt: now - 30 * DAY_MS,
      assignedAt: now - 29 * DAY_MS,
      acceptDueAt: now + DAY_MS,
      outcome: open ? null : 'A_SOLVED',
      dueAt,
      yellowFrom,
      pausedAt,
      turnsYellowAt: open ? reached(yellowFrom) : null,
      turnsRedAt: open ? reached(dueAt + 1) : null,
    };
  });
}
