import { isWorkingDay, startOfShanghaiDay } from '@sanlian/domain';
import { expect, test } from 'vitest';
import { startTestApp } from './testing/test-app';
import { brokenInvariants } from './testing/simulated-year/invariants';
import { lookBack } from './testing/simulated-year/look-back';
import { ExpectedReminders } from './testing/simulated-year/reminders';
import { foundTown } from './testing/simulated-year/town';
import { daysOf, SimulatedYear } from './testing/simulated-year/year';

const YEAR = 2026;
/** `SIMULATED_TASKS=2000` lives the year of a whole city. */
const TASKS = Number(process.env.SIMULATED_TASKS ?? 60);
const HOUR_MS = 60 * 60 * 1000;
/** Days on which nothing runs by itself, as after a power cut. */
const STANDSTILL = [`${YEAR}-03-17`, `${YEAR}-06-09`, `${YEAR}-06-10`, `${YEAR}-10-22`];

test(
  'in a year of supervision nothing instructed is forgotten, nothing closes by one side, each reminder comes once',
  async () => {
    const app = await startTestApp({ now: startOfShanghaiDay(`${YEAR}-01-01`) });
    try {
      const town = await foundTown(app, TASKS);
      const year = new SimulatedYear(app, town, YEAR);
      const reminders = new ExpectedReminders(app);
      const tickAt = async (now: number) => {
        app.setNow(now);
        await app.tick();
      };
      for (const day of daysOf(YEAR)) {
        const start = startOfShanghaiDay(day);
        const runs = !STANDSTILL.includes(day);
        const works = isWorkingDay(day);
        if (works) await year.morning(day);
        if (works && runs) await reminders.note(start + 10 * HOUR_MS);
        if (runs) await tickAt(start + 10 * HOUR_MS);
        if (works) await year.afternoon(day);
        if (works && runs) await reminders.note(start + 16 * HOUR_MS);
        if (works && runs) await tickAt(start + 16 * HOUR_MS);
        if (works && runs) await tickAt(start + 22 * HOUR_MS);
        expect([...(await brokenInvariants(app)), ...(await reminders.differences())], day).toEqual([]);
      }
      const lived = await year.happenings();
      expect(lived.tasks).toBe(TASKS);
      for (const [happening, count] of Object.entries(lived)) expect(count, happening).toBeGreaterThan(0);
      await lookBack(app, town, YEAR);
      expect(await brokenInvariants(app)).toEqual([]);
    } finally {
      await app.stop();
    }
  },
  600_000 + TASKS * 2_000,
);
