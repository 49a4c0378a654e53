import { Oversight, ReportPress, SubmissionDesk, type Someone, type Watched } from '@sanlian/testing';
import mammoth from 'mammoth';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, screenshot, type Look } from './support/browser';
import { startServer, type RunningServer } from './support/server';
import { Visitor } from './support/visitor';
import { worldOf } from './support/world';

const phone: Look = { phone: true };
const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR = new Date().getFullYear();

let server: RunningServer;
let browser: Browser;
let oversight: Oversight;
let press: ReportPress;
/** Whose desk the bureau's morning is, open the whole time. */
let desk: Visitor;
let department: Visitor;
let inHand: Watched;

const someTask = (title: string) => press.adopted(press.author, { title });
const instructed = async (title: string) => (await oversight.instruct([await someTask(title)]))[0]!;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const world = await worldOf(server);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
  await instructed('关于整治校园周边停车的建议');
  await oversight.move(
    oversight.department,
    await oversight.assign(await instructed('关于加装电梯的建议')),
    'SEND_BACK',
    {
      note: '不属我单位职责，建议由住建部门承办。',
    },
  );
  const due = new Date(Date.now() + 10 * DAY_MS).toISOString();
  const accepted = await oversight.assign(await instructed('关于疏通积水路段的建议'), { dueAt: due });
  inHand = await oversight.move(oversight.department, accepted, 'ACCEPT');
  desk = await Visitor.arrive(browser, server.url, oversight.bureau);
  department = await Visitor.arrive(browser, server.url, oversight.department, phone);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** One scene; where it fails, both screens are kept. */
const scene = (name: string, play: () => Promise<void>) =>
  test(name, async () => {
    try {
      await play();
      expect(desk.errors).toEqual([]);
      expect(department.errors).toEqual([]);
    } catch (error) {
      await screenshot(desk.page, 'failed-bureau');
      await screenshot(department.page, 'failed-department');
      throw error;
    }
  });

/** A visit of somebody who isn't here the whole time. */
async function visit<Result>(who: Someone, walk: (visitor: Visitor) => Promise<Result>, look?: Look): Promise<Result> {
  const visitor = await Visitor.arrive(browser, server.url, who, look);
  try {
    const result = await walk(visitor);
    expect(visitor.errors).toEqual([]);
    return result;
  } catch (error) {
    await screenshot(visitor.page, 'failed-visit');
    throw error;
  } finally {
    await visitor.leave();
  }
}

const tile = (name: string): Locator =>
  desk.page.getByRole('main').getByRole('link', { name: new RegExp(`\\d+\\s*${name}`) });
const shows = (name: string, count: number) =>
  desk.page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${count}\\s*${name}`) })
    .waitFor();
const showTask = (visitor: Visitor, { id }: { id: string }) => visitor.open(`/supervisionTasks/${id}/show`);

describe('the bureau’s morning', () => {
  scene('the first page says what waits, and each number opens its list', async () => {
    await desk.open('/supervision');
    await shows('待交办', 1);
    await shows('申请退办', 1);
    await shows('待核验', 0);
    expect(await desk.violations()).toEqual([]);
    await screenshot(desk.page, '30-bureau-morning');
    await tile('待交办').click();
    await desk.settled();
    await desk.page.getByRole('row').filter({ hasText: '关于整治校园周边停车的建议' }).waitFor();
    expect(await desk.page.getByRole('row').count()).toBe(2);
  });

  scene('a task is assigned with its days counted, and says why it is due that day', async () => {
    await desk.page.getByRole('row').filter({ hasText: '关于整治校园周边停车的建议' }).click();
    await desk.settled();
    await desk.act('交办', async (dialog) => {
      await desk.pick(dialog, /主办单位/, '单位');
      await dialog.getByText('按工作日', { exact: true }).click();
      await dialog.getByLabel('多少个工作日').fill('12');
      await dialog.getByText(/期限将是/).waitFor();
    });
    await desk.page.getByRole('button', { name: '为什么是这天？' }).click();
    const why = desk.page.getByRole('dialog');
    await why.getByText(/共 12 个工作日/).waitFor();
    await screenshot(desk.page, '31-why-this-date');
    await desk.page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    expect(await desk.violations()).toEqual([]);
  });

  scene('a department is urged, level by level', async () => {
    await showTask(desk, inHand);
    await desk.page.getByRole('main').getByRole('button', { name: '催办', exact: true }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '催办单' }).check();
    await dialog.getByRole('button', { name: '催办', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.page.getByRole('region', { name: '催办记录' }).getByText('催办单').first().waitFor();
  });

  scene('events of joint oversight are planned, held and found in the calendar', async () => {
    await desk.open(`/supervisionActions/create?task=${inHand.id}`);
    await desk.page.getByLabel('地点').fill('城东积水路段');
    await desk.page.getByLabel(/参加人员/).fill('督查局、市政协提案委、住建局');
    await desk.page.getByRole('button', { name: '保存' }).click();
    await desk.page.getByText('已安排').first().waitFor();
    await desk.page.getByRole('link', { name: '登记活动情况' }).click();
    await desk.settled();
    await desk.page.getByRole('textbox', { name: /^活动情况/ }).fill('现场查看三处积水点。');
    await desk.page.getByLabel('承诺事项').fill('两周内完成清淤。');
    await desk.page.getByRole('button', { name: '登记活动情况' }).click();
    await desk.page.getByText('已开展').first().waitFor();
    await desk.page.getByText('两周内完成清淤。').waitFor();
    expect(await desk.violations()).toEqual([]);
    await desk.open('/supervision/calendar');
    await desk.page.getByText(inHand.number).first().waitFor();
    await screenshot(desk.page, '32-calendar');
    expect(await desk.violations()).toEqual([]);
  });

  scene('the board shows every task in the column of its status', async () => {
    await desk.open('/supervision/board');
    await desk.page.getByText('关于加装电梯的建议').waitFor();
    await screenshot(desk.page, '33-board');
    expect(await desk.violations()).toEqual([]);
  });
});

describe('a department’s week', () => {
  scene('what came in is accepted on a phone, and the bureau’s page knows at once', async () => {
    const assigned = await oversight.assign(await instructed('关于夜间照明的建议'));
    await desk.open(`/supervisionTasks/${assigned.id}/show`);
    await department.open('/supervision/department');
    expect(await department.violations()).toEqual([]);
    await screenshot(department.page, '34-department-desk');
    await department.page
      .getByRole('listitem')
      .filter({ hasText: '关于夜间照明的建议' })
      .getByRole('button', { name: '受理', exact: true })
      .click();
    const dialog = department.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '受理', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.page.getByRole('main').getByText('受理', { exact: true }).first().waitFor();
  });

  scene('a later deadline is asked for with a reason, and granted', async () => {
    await showTask(department, inHand);
    await department.page.getByRole('main').getByRole('button', { name: '申请延期' }).click();
    const dialog = department.page.getByRole('dialog');
    await dialog.getByLabel(/申请延至/).fill(new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10));
    await dialog.getByLabel(/理由/).fill('连续降雨，清淤无法施工。');
    await dialog.getByRole('button', { name: '申请延期' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await showTask(desk, inHand);
    await desk.page.getByRole('button', { name: '同意延期', exact: true }).click();
    const decision = desk.page.getByRole('dialog');
    await decision.getByRole('button', { name: '同意延期' }).click();
    await decision.waitFor({ state: 'hidden' });
    await desk.page.getByRole('region', { name: '延期申请' }).getByText('同意', { exact: true }).waitFor();
  });

  scene('one form reports progress and then the result', async () => {
    await department.open(`/supervision/department/report?task=${inHand.id}`);
    expect(await department.violations()).toEqual([]);
    await department.page.getByRole('textbox', { name: /^办理进展/ }).fill('三处积水点清淤完成两处。');
    await department.page.getByRole('button', { name: '提交进展' }).click();
    await department.page.getByText('进展已登记。').waitFor();
    const task = await oversight.look(inHand.id);
    expect(task.status).toBe('IN_PROGRESS');
    await oversight.report(task);
  });

  scene('a side that fails says what is missing; the department mends it and both sides pass', async () => {
    await visit(oversight.chair, async (chair) => {
      await showTask(chair, inHand);
      await chair.act('核验不通过', (dialog) => dialog.getByLabel(/还缺什么/).fill('第三处积水点尚未清淤。'));
    });
    await department.open('/supervision/department');
    await department.page
      .getByText(/第三处积水点尚未清淤/)
      .first()
      .waitFor();
    await screenshot(department.page, '35-what-is-missing');
    await oversight.report(await oversight.look(inHand.id));
    await showTask(desk, inHand);
    await desk.act('核验通过');
    await visit(oversight.chair, async (chair) => {
      await showTask(chair, inHand);
      await chair.act('核验通过');
      await chair.page.getByText('办结', { exact: true }).first().waitFor();
      expect(await chair.violations()).toEqual([]);
      await screenshot(chair.page, '36-both-sides');
    });
  });

  scene('the papers are there, the result report for the leader among them', async () => {
    await showTask(desk, inHand);
    await desk.page.getByRole('region', { name: '文书' }).waitFor();
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page
        .getByRole('region', { name: '文书' })
        .getByRole('link', { name: /办理结果报告/ })
        .first()
        .click(),
    ]);
    const { value } = await mammoth.extractRawText({ path: await download.path() });
    expect(value).toContain(inHand.number);
  });
});

describe('the look-back', () => {
  scene('is opened in one step, found on site by phone, closed and heard', async () => {
    await visit(oversight.chair, async (chair) => {
      await chair.open('/lookBacks');
      await chair.act('启动回头看');
      await chair.page.waitForURL(new RegExp(`lookBacks/${YEAR}`));
    });
    await visit(
      oversight.chair,
      async (chair) => {
        await chair.open(`/lookBacks/${YEAR}`);
        expect(await chair.violations()).toEqual([]);
        await screenshot(chair.page, '37-look-back-phone');
        const record = chair.page.getByRole('button', { name: '登记核查结论' });
        for (let left = await record.count(); left > 0; left--) {
          await record.first().click();
          const dialog = chair.page.getByRole('dialog');
          await dialog.getByRole('radio', { name: '已落实', exact: true }).check();
          await dialog.getByLabel(/情况说明/).fill('现场查看，已经解决。');
          await dialog.getByRole('button', { name: '登记核查结论' }).click();
          await dialog.waitFor({ state: 'hidden' });
          await expect.poll(() => record.count(), { timeout: 20_000 }).toBe(left - 1);
        }
      },
      phone,
    );
    await visit(oversight.chair, async (chair) => {
      await chair.open(`/lookBacks/${YEAR}`);
      await chair.act('结束回头看');
      await chair.act('登记听取情况', (dialog) => dialog.getByLabel(/会议意见/).fill('同意，继续跟踪。'));
      await chair.page.getByText('同意，继续跟踪。').waitFor();
      await screenshot(chair.page, '38-look-back-closed');
      expect(await chair.violations()).toEqual([]);
    });
  });
});
