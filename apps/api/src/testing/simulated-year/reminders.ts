import { lightOf } from '@sanlian/domain';
import { In } from 'typeorm';
import { SupervisionTask } from '../../features/supervision';
import type { TestApp } from '../test-app';

/**
 * What must have been reminded of: each light that a task in a department's hands showed while the scheduler ran in working
 * hours, once for each deadline. Kept beside the product, from the tasks alone.
 */
export class ExpectedReminders {
  private readonly expected = new Set<string>();

  constructor(private readonly app: TestApp) {}

  /** Notes the lights of this moment; to be called in working hours, where the scheduler is about to run. */
  async note(now: number): Promise<void> {
    const tasks = await this.app.app.platform.database.source.manager.find(SupervisionTask, {
      select: { id: true, status: true, dueAt: true, yellowFrom: true, pausedAt: true },
      where: { status: In(['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS']) },
    });
    for (const task of tasks) {
      const light = lightOf(task, now);
      if (task.pausedAt === null && light !== 'GREEN') this.expected.add(`${task.id} ${light} ${task.dueAt}`);
    }
  }

  /** What is missing, and what came twice or without reason. */
  async differences(): Promise<string[]> {
    const { database } = this.app.app.platform;
    const reminders = await database.read(
      `SELECT taskId, kind, deadline FROM task_reminder WHERE kind IN ('YELLOW', 'RED')`,
      [],
    );
    const sent = reminders.map(({ taskId, kind, deadline }) => `${taskId} ${kind} ${deadline}`);
    const sentOnce = new Set(sent);
    const [urged] = await database.read('SELECT COUNT(*) AS count FROM task_urging WHERE byId IS NULL', []);
    const found = [
      ...[...this.expected].filter((each) => !sentOnce.has(each)).map((each) => `missing: ${each}`),
      ...sent.filter((each) => !this.expected.has(each)).map((each) => `without reason: ${each}`),
    ];
    if (Number(urged?.count) !== this.expected.size)
      found.push(`${Number(urged?.count)} urgings by themselves for ${this.expected.size} lights`);
    return found.slice(0, 10);
  }
}
