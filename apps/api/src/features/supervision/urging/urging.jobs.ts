import { TaskReminder } from '@sanlian/domain';
import type { Platform } from '../../../platform';
import { acceptByItself } from './acceptance';
import { remind } from './reminding';

const INTERVAL_MS = 60_000;

/** What the clock does to tasks. Each reminder is a job of its own, so that none waits for another that fails. */
export function addUrgingJobs({ jobs }: Platform): void {
  jobs.add({ name: 'task-acceptance', intervalMs: INTERVAL_MS, run: (run) => run.portions(acceptByItself) });
  for (const reminder of Object.values(TaskReminder))
    jobs.add({
      name: `task-reminder-${reminder.toLowerCase().replace('_', '-')}`,
      intervalMs: INTERVAL_MS,
      run: (run) => run.portions((tx, after) => remind(tx, reminder, after)),
    });
}
