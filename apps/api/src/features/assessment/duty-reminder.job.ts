import { inRemindingHours, missingDuties, remindedMonth, shanghaiDate, type AssessedPerson } from '@sanlian/domain';
import { readSetting, type Job, type JobRun, type Platform } from '../../platform';
import { tellAll } from '../feedback';
import { supervisionSettings } from '../supervision';
import { dutiesReminded } from './assessment.events';
import { dossierPage } from './assessment.news';
import { DutyReminder } from './duty-reminder.entity';
import { openBook } from './points/books';

const INTERVAL_MS = 10 * 60_000;

/** In the last quarter, once a month and in the hours of reminders, whoever misses a duty is told which (A1). */
export class DutyReminderJob implements Job {
  readonly name = 'duty-reminder';
  readonly intervalMs = INTERVAL_MS;

  constructor(private readonly platform: Pick<Platform, 'database' | 'clock'>) {}

  async run(run: JobRun): Promise<void> {
    const now = this.platform.clock();
    const month = remindedMonth(shanghaiDate(now));
    if (month === null) return;
    const { value: settings } = await readSetting(this.platform.database, supervisionSettings);
    if (!inRemindingHours(now, settings) || (await this.isDone(run, month))) return;
    const year = Number(month.slice(0, 4));
    const members = (await openBook(this.platform, year)).people('MEMBERS');
    await this.remind(run, month, members);
  }

  private isDone(run: JobRun, month: string): Promise<boolean> {
    return run.transaction((tx) => tx.manager.existsBy(DutyReminder, { month }));
  }

  /** All of a month in one transaction: whoever is told and that it was done. */
  private remind(run: JobRun, month: string, members: readonly AssessedPerson[]): Promise<void> {
    const year = Number(month.slice(0, 4));
    const news = members.flatMap(({ personId, duties, exempt, joinedOn, leftOn }) => {
      const isGone = (leftOn ?? month) < month || (joinedOn ?? month).slice(0, 7) > month;
      const missing = isGone ? [] : missingDuties(duties, exempt);
      const text = missing.map(({ title }) => title).join('、');
      return missing.length === 0
        ? []
        : [
            {
              to: [{ personId }],
              kind: 'DUTIES_MISSING' as const,
              subject: dossierPage(year),
              data: dataOf(year, missing.length, text),
            },
          ];
    });
    return run.transaction(async (tx) => {
      if (await tx.manager.existsBy(DutyReminder, { month })) return;
      await tx.manager.insert(DutyReminder, { month, told: news.length, at: tx.now });
      await tellAll(tx, news);
      await tx.record(dutiesReminded, {
        subject: { type: 'DutyReminder', id: month },
        after: { month, told: news.length },
        payload: { month, year, told: news.length },
      });
    });
  }
}

const dataOf = (year: number, count: number, text: string) => ({ year: String(year), count: String(count), text });
