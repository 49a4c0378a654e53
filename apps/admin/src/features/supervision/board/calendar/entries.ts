import type { EventInput } from '@fullcalendar/core';
import type { Light, SupervisionForm } from '@sanlian/domain';
import { localDateOf, localDateTimeOf } from '../../../../platform/dates';
import type { Calendar } from '../board.documents';

/** What an entry of the calendar carries beside its time. */
export type EntryKind = { kind: 'deadline'; light: Light } | { kind: 'event'; form: SupervisionForm; held: boolean };

/** The words of an entry. */
export interface EntryWords {
  deadline: (number: string, title: string) => string;
  event: (form: SupervisionForm, place: string | null, numbers: string[]) => string;
}

/**
 * Deadlines as entries of their day, events at their time, in Shanghai wherever the device is; each with the address of its
 * page.
 */
export function entriesOf({ deadlines, actions }: Calendar, words: EntryWords): EventInput[] {
  return [
    ...deadlines.flatMap(({ id, number, light, dueAt, submission }) =>
      dueAt === null
        ? []
        : [
            {
              id: `deadline-${id}`,
              title: words.deadline(number, submission.title),
              start: localDateOf(new Date(dueAt)),
              allDay: true,
              url: `#/supervisionTasks/${id}/show`,
              extendedProps: { kind: 'deadline', light } satisfies EntryKind,
            },
          ],
    ),
    ...actions.map(({ id, form, at, place, outcome, tasks }) => ({
      id: `event-${id}`,
      title: words.event(
        form,
        place,
        tasks.map(({ number }) => number),
      ),
      start: localDateTimeOf(new Date(at)),
      url: `#/supervisionActions/${id}/show`,
      extendedProps: { kind: 'event', form, held: outcome !== null } satisfies EntryKind,
    })),
  ];
}

const WORKING = { from: 8, to: 20 };

/** The hours that a week shows: those of work, and those of every event. */
export function hoursOf(entries: EventInput[]): { from: string; to: string } {
  const hours = entries.flatMap(({ start, allDay }) =>
    allDay || typeof start !== 'string' ? [] : [Number(start.slice(11, 13))],
  );
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`;
  return {
    from: clock(Math.min(WORKING.from, ...hours)),
    to: clock(Math.min(24, Math.max(WORKING.to, ...hours.map((hour) => hour + 2)))),
  };
}
