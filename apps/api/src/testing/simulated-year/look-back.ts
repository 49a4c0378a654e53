import { addWorkingDays, endOfShanghaiDay, Finding, shanghaiDate } from '@sanlian/domain';
import { expect } from 'vitest';
import { Chance, Stage } from '../../demonstration';
import type { TestApp } from '../test-app';
import type { Town } from './town';

const FINDINGS = Object.keys(Finding) as Finding[];

/**
 * U8: the year is looked back upon in the first days of the next: the list holds every submission reported and every task,
 * each gets a finding, the bad ones reopen, and it closes only when none is missing.
 */
export async function lookBack(app: TestApp, town: Town, year: number): Promise<void> {
  const { platform, slices } = app.app;
  const { service } = slices.supervision.lookBacks;
  const chance = new Chance(year);
  const now = addWorkingDays(endOfShanghaiDay(`${year}-12-31`), 3);
  app.setNow(now);
  const inStage = <T>(
    work: (by: (viewer: Town['chair']) => ReturnType<Stage['contextOf']>) => Promise<T>,
  ): Promise<T> =>
    platform.database.transaction((manager) => {
      const stage = new Stage(platform, manager);
      stage.now = now;
      return work((viewer) => stage.contextOf(viewer));
    });
  const count = async (text: string) => Number((await platform.database.read(text, []))[0]?.count);

  const id = await inStage((by) => service.open(by(town.bureau), year));
  const tasks = await count("SELECT COUNT(*) AS count FROM supervision_task WHERE status <> 'CANCELLED'");
  const alone = await count(
    `SELECT COUNT(*) AS count FROM submission s WHERE s.reportedAt IS NOT NULL AND NOT EXISTS
       (SELECT 1 FROM supervision_task t WHERE t.submissionId = s.id AND t.status <> 'CANCELLED')`,
  );
  const entries = await platform.database.read('SELECT taskId, submissionId FROM look_back_finding', []);
  expect(entries).toHaveLength(tasks + alone);

  await expect(inStage((by) => service.close(by(town.chair), id))).rejects.toMatchObject({ code: 'INCOMPLETE' });
  const closedBefore = await count(`SELECT COUNT(*) AS count FROM supervision_task WHERE status = 'CLOSED'`);
  let reopened = 0;
  await inStage(async (by) => {
    for (const { taskId, submissionId } of entries) {
      const finding = chance.happens(0.85) ? 'IMPLEMENTED' : chance.pick(FINDINGS);
      const matter = taskId === null ? { submissionId } : { taskId };
      await service.find(by(town.bureau), { lookBackId: id, ...matter, finding, note: '已到现场查看。' });
      if (taskId !== null && (finding === 'RELAPSED' || finding === 'NOT_IMPLEMENTED')) reopened += 1;
    }
  });
  const closedAfter = await count(`SELECT COUNT(*) AS count FROM supervision_task WHERE status = 'CLOSED'`);
  expect(closedBefore - closedAfter).toBeGreaterThan(0);
  expect(closedBefore - closedAfter).toBeLessThanOrEqual(reopened);

  await inStage((by) => service.close(by(town.chair), id));
  const hearing = { lookBackId: id, heardOn: shanghaiDate(now), resolution: '同意,继续跟踪。' };
  await inStage((by) => service.recordHearing(by(town.chair), hearing));
}
