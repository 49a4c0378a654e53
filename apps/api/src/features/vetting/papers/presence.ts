import { takesPart } from '@sanlian/domain';
import type { AttendeeOnPaper, ClosedSession } from './closed-session';

/** Who took part (出席), who sat in (列席), and who was invited and didn't come (缺席). */
export function presenceOf({ attendees, enlargedTakePart }: Pick<ClosedSession, 'attendees' | 'enlargedTakePart'>) {
  const counts = ({ role }: AttendeeOnPaper) => takesPart(role, enlargedTakePart);
  const came = attendees.filter(({ arrivedAt }) => arrivedAt !== null);
  return {
    /** How many are called to take part. */
    called: attendees.filter(counts).length,
    took: came.filter(counts),
    satIn: came.filter((attendee) => !counts(attendee)),
    absent: attendees.filter(({ arrivedAt }) => arrivedAt === null),
  };
}

export const namesOf = (attendees: readonly AttendeeOnPaper[]): string =>
  attendees.map(({ person }) => person.name).join('、') || '无';
