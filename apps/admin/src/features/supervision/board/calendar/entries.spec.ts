import { expect, test, vi } from 'vitest';
import type { Calendar } from '../board.documents';
import { entriesOf, hoursOf } from './entries';

vi.mock('../../../../platform/preferences', () => ({ currentLocale: () => 'en' }));

const words = {
  deadline: (number: string, title: string) => `${title} ${number}`,
  event: (form: string, place: string | null, numbers: string[]) => [form, place, ...numbers].join(' '),
};

test('deadlines stand on their day and events at their time in Shanghai, each with its page', () => {
  const calendar = {
    deadlines: [
      { id: 't1', number: '2026-D0001', light: 'RED', dueAt: '2026-11-24T15:59:59.999Z', submission: { title: 'A' } },
      { id: 't2', number: '2026-D0002', light: 'GREEN', dueAt: null, submission: { title: 'B' } },
    ],
    actions: [
      {
        id: 'e1',
        form: 'URGING_SYMPOSIUM',
        at: '2026-11-24T17:30:00Z',
        place: null,
        outcome: null,
        tasks: [{ id: 't1', number: '2026-D0001' }],
      },
    ],
    days: [],
  } as unknown as Calendar;
  expect(entriesOf(calendar, words)).toMatchObject([
    { title: 'A 2026-D0001', start: '2026-11-24', allDay: true, url: '#/supervisionTasks/t1/show' },
    { title: 'URGING_SYMPOSIUM  2026-D0001', start: '2026-11-25T01:30', url: '#/supervisionActions/e1/show' },
  ]);
});

test('a week shows the hours of work, and earlier or later ones where an event needs them', () => {
  expect(hoursOf([{ start: '2026-11-24', allDay: true }])).toEqual({ from: '08:00:00', to: '20:00:00' });
  expect(hoursOf([{ start: '2026-11-24T06:30' }, { start: '2026-11-24T23:10' }])).toEqual({
    from: '06:00:00',
    to: '24:00:00',
  });
});
