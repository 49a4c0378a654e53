import { LiaisonDesk, Classroom, signIn, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, screenshot, type Look } from './support/browser';
import { startServer, type RunningServer } from './support/server';
import { Visitor } from './support/visitor';
import { worldOf } from './support/world';

const phone: Look = { phone: true };
const DAY_MS = 24 * 60 * 60 * 1000;
/** A day of Shanghai, so many days from now. */
const day = (offset = 0) => new Date(Date.now() + 8 * 3_600_000 + offset * DAY_MS).toISOString().slice(0, 10);

let server: RunningServer;
let browser: Browser;
let world: World;
let office: Someone;
let member: Someone;
let chair: Someone;
let lianxin: Someone;
let attendCode = '';

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  world = await worldOf(server);
  const sector = await world.sector({ name: '教育界' });
  const liaison = await LiaisonDesk.open(world, day(-60));
  office = liaison.office;
  chair = await world.chair({ name: '林主席', sector });
  const standing = await liaison.person('STANDING_COMMITTEE', { name: '何常委', sector });
  member = await world.member({ name: '周明', sector });
  await liaison.link({ id: chair.personId }, standing);
  await liaison.link(standing, { id: member.personId });
  const link = await liaison.link({ id: member.personId }, '城东街道和平社区');
  await liaison.contact(link, `${day(-40)}T10:00:00+08:00`, { concerns: ['校门口交通拥堵'] });
  lianxin = await world.lianxin(await world.organization('LIANXIN_OFFICE', { name: '市委连心办' }));
  const classroom = await Classroom.open(world);
  await classroom.briefing({ title: '关于民生实事进展的通报', body: '十件民生实事已开工九件。' });
  const training = await classroom.training({ title: '信息写作培训班', startsOn: day(), endsOn: day(1) });
  const { openAttendance } = await classroom.office.run<{ openAttendance: { code: string } }>(
    'mutation ($id: ID!, $day: LocalDate!) { openAttendance(trainingId: $id, day: $day) { code } }',
    { id: training.id, day: day() },
  );
  attendCode = openAttendance.code;
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** One visit of one person: nothing may go wrong unseen on the pages that it leads to. */
async function visit<Result>(who: Someone, walk: (visitor: Visitor) => Promise<Result>, look?: Look): Promise<Result> {
  const visitor = await Visitor.arrive(browser, server.url, who, look);
  try {
    const result = await walk(visitor);
    expect(visitor.errors).toEqual([]);
    return result;
  } catch (error) {
    await screenshot(visitor.page, 'failed-liaison');
    throw error;
  } finally {
    await visitor.leave();
  }
}

const fitsThePhone = async ({ page }: Visitor) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

describe('a member’s phone', () => {
  test('a contact is recorded with a topic raised before, and becomes a submission that keeps its origin', async () => {
    await visit(
      member,
      async (visitor) => {
        const { page } = visitor;
        await visitor.settled();
        await page.getByRole('link', { name: '登记联系：城东街道和平社区' }).click();
        await visitor.settled();
        expect.soft(await visitor.violations()).toEqual([]);
        await page.getByRole('radio', { name: /城东街道和平社区/ }).check();
        await page.getByRole('radio', { name: '走访' }).check();
        await page
          .getByRole('textbox', { name: /^联系情况|^谈了什么/ })
          .fill('放学时段校门口堵车，家长希望增设临时停车区。');
        await page.getByRole('button', { name: '校门口交通拥堵' }).click();
        await screenshot(page, '50-contact');
        await fitsThePhone(visitor);
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByRole('link', { name: /就“校门口交通拥堵”写一条信息/ }).click();
        await visitor.settled();
        await page.getByRole('textbox', { name: '标题' }).fill('关于缓解校门口拥堵的建议');
        await visitor.choose(page, '类别', '社会建设');
        await page.getByRole('textbox', { name: '情况反映' }).fill('放学时段校门口拥堵超过半小时。');
        await page.getByRole('textbox', { name: '意见建议' }).fill('设临时停车区，错峰放学。');
        await visitor.act('提交');
        await page
          .getByText(/\d{4}-0001/)
          .first()
          .waitFor();
        await page.getByRole('main').getByText('校门口交通拥堵').first().waitFor();
        await screenshot(page, '51-from-a-concern');
        await fitsThePhone(visitor);
      },
      phone,
    );
    const { submissions } = await office.run<{
      submissions: { items: { channel: string; concern: { topic: string } }[] };
    }>('{ submissions { items { channel concern { topic } } } }');
    expect(submissions.items).toEqual([{ channel: 'LIAISON', concern: { topic: '校门口交通拥堵' } }]);
  });

  test('a briefing is read, a training attended by its code, and the own record says what is missing', async () => {
    await visit(
      member,
      async (visitor) => {
        const { page } = visitor;
        await visitor.open('/briefings');
        await page.getByText('关于民生实事进展的通报').first().click();
        await page.getByRole('button', { name: '我已阅读' }).click();
        await page
          .getByText(/确认阅读/)
          .first()
          .waitFor();
        await visitor.open(`/attend/${attendCode}`);
        await page.getByText('周明，签到成功').waitFor();
        await screenshot(page, '52-attended');
        await visitor.open('/dossier');
        await page.getByText('反映一条高质量社情民意信息').first().waitFor();
        await screenshot(page, '53-dossier');
        expect.soft(await visitor.violations()).toEqual([]);
        await fitsThePhone(visitor);
      },
      phone,
    );
    const { trainings } = await office.run<{ trainings: { attendedCount: number }[] }>('Trainings', {});
    expect(trainings.map(({ attendedCount }) => attendedCount)).toEqual([1]);
  });
});

describe('the office’s visit campaign', () => {
  let visitId = '';
  let submission = '';

  test('it is planned, and who visits whom is proposed and confirmed', async () => {
    await visit(office, async (visitor) => {
      const { page } = visitor;
      await visitor.open('/visitCampaigns/create');
      await visitor.pick(page, /^带队领导/, '林主席');
      await page.getByText(/自动转送市委连心办/).waitFor();
      await page.getByRole('button', { name: /^添加全部委员/ }).click();
      await page.getByText('已选 2 人').waitFor();
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('link', { name: '落实走访人' }).click();
      await visitor.settled();
      await page.getByRole('button', { name: '平均分配' }).click();
      await page.getByRole('button', { name: '确认 2 处变动' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
      await page.getByText('已走访 0 人，共 2 人').waitFor();
      await screenshot(page, '54-campaign');
      expect.soft(await visitor.violations()).toEqual([]);
    });
  });

  test('the chair member finds whom to visit and records the visit on a phone', async () => {
    await visit(
      chair,
      async (visitor) => {
        const { page } = visitor;
        await visitor.open('/visits/create');
        await visitor.pick(page, /^走访了谁/, '周明');
        await page.getByLabel('在哪里').fill('第二实验小学');
        await page.getByRole('textbox', { name: '意见诉求' }).fill('学校周边缺少接送停车位。');
        await screenshot(page, '55-visit');
        await fitsThePhone(visitor);
        await page.getByRole('button', { name: '保存走访记录' }).click();
        await page.getByText('走访记录已保存').waitFor();
        const open = await page.getByRole('link', { name: '查看走访记录' }).getAttribute('href');
        visitId = /visits\/([\w-]+)\/show/.exec(open ?? '')?.[1] ?? '';
        expect(visitId).not.toBe('');
      },
      phone,
    );
  });

  test('what is written from the visit and adopted goes to the Lianxin office by itself, and its answer comes back', async () => {
    const desk = await SubmissionDesk.open(world);
    const author = await signIn(world.call, member.username, member.password);
    const handed = await desk.shortlisted(author, { title: '关于增设接送停车位的建议', channel: 'VISIT', visitId });
    submission = handed.id;
    const adopted = await desk.move(chair, handed, 'SIGN_OFF', { note: '情况属实，同意采用。' });
    expect(adopted.status).toBe('ADOPTED');

    await visit(lianxin, async (visitor) => {
      const { page } = visitor;
      await visitor.open('/transfers');
      await page.getByText('关于增设接送停车位的建议').first().waitFor();
      await page.getByRole('button', { name: /签收/ }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('已转市公安局、市教育局研究，下月试点。');
      await dialog.getByRole('button', { name: /签收/ }).click();
      await dialog.waitFor({ state: 'hidden' });
      await screenshot(page, '56-lianxin');
    });
    await visit(
      member,
      async (visitor) => {
        await visitor.open(`/submissions/${submission}/show`);
        await visitor.page
          .getByText(/已转市公安局、市教育局研究/)
          .first()
          .waitFor();
        await visitor.page.getByRole('main').getByText(/走访/).first().waitFor();
        await screenshot(visitor.page, '57-answer');
      },
      phone,
    );
  });

  test('the campaign counts what came of it, and the network shows who was heard', async () => {
    await visit(office, async (visitor) => {
      const { page } = visitor;
      await visitor.open('/visitCampaigns');
      await page
        .getByText(/走访委员活动/)
        .first()
        .click();
      await page.getByText('已走访 1 人，共 2 人').waitFor();
      await visitor.open('/liaison');
      await page.locator('canvas').first().waitFor();
      await screenshot(page, '58-network');
      expect.soft(await visitor.violations()).toEqual([]);
      await visitor.open('/liaison/coverage');
      await screenshot(page, '59-coverage');
      expect.soft(await visitor.violations()).toEqual([]);
    });
    const { visitCampaigns } = await office.run<{
      visitCampaigns: { visitedCount: number; collectedCount: number; adoptedCount: number }[];
    }>('VisitCampaigns', {});
    expect(visitCampaigns).toMatchObject([{ visitedCount: 1, collectedCount: 1, adoptedCount: 1 }]);
  });
});
