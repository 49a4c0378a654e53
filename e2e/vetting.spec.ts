import { setTimeout as pause } from 'node:timers/promises';
import { ChairMeeting, SubmissionDesk, type Someone, type VettingRoom } from '@sanlian/testing';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, screenshot, seriousViolations } from './support/browser';
import { layLine, type Line } from './support/line';
import { startServer, type RunningServer } from './support/server';
import { Visitor } from './support/visitor';
import { worldOf } from './support/world';

const topics = [
  '校门口候车',
  '加装电梯',
  '夜间照明',
  '积水路段',
  '乡村客运',
  '社区食堂',
  '健身步道',
  '噪声扰民',
  '农田灌溉',
  '公厕布点',
];
const titleOf = (position: number) => `关于改善${topics[position - 1]}的建议`;
/** Nobody's name but the reporters' own. */
const REPORTER = '周明';
/** The presider reported this one. */
const OWN = 5;

let server: RunningServer;
let browser: Browser;
let line: Line;
let room: VettingRoom;
let acting: Someone;
/** Three screens that stay open: the desk, a tablet on a line of its own, and the wall. */
let desk: Visitor;
let tablet: Visitor;
let wall: Page;
/** All that the wall was told. */
const told: string[] = [];
/** Milliseconds until the wall showed what had been done. */
const delays: number[] = [];
/** The opinions that the server took from the tablet, by item. */
const taken: string[] = [];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  line = await layLine(server.url);
  const world = await worldOf(server);
  const submissions = await SubmissionDesk.open(world);
  const meeting = await ChairMeeting.gather(world, submissions, 0);
  const author = await world.member({ name: REPORTER });
  const presider = await world.chair({ name: '林主席' });
  const attendee = await world.chair({ name: '何副主席' });
  acting = await world.chair({ name: '高副主席' });
  const submissionIds: string[] = [];
  for (let position = 1; position <= topics.length; position++) {
    const wishes = { title: titleOf(position) };
    submissionIds.push((await submissions.shortlisted(position === OWN ? presider : author, wishes)).id);
  }
  room = await meeting.plan({
    title: '第五次主席扩大会议',
    presiderId: presider.personId,
    attendeeIds: [attendee.personId, acting.personId],
    submissionIds,
  });
  desk = await Visitor.arrive(browser, server.url, presider);
  tablet = await Visitor.arrive(browser, line.url, attendee, { tablet: true });
  tablet.page.on('response', (response) => {
    const asked = response.request().postData() ?? '';
    const given = /giveOpinion\(.*"itemId":"([^"]+)"/s.exec(asked)?.[1];
    if (given && response.ok()) taken.push(given);
  });
  wall = await desk.page.context().newPage();
  wall.setDefaultTimeout(30_000);
  wall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
  await wall.goto(`${server.url}/#/vettingSessions/${room.id}/projector`);
  for (const visitor of [desk, tablet]) await visitor.open(`/vettingSessions/${room.id}/show`);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await line?.cut();
  await server?.stop();
});

/** One scene; where it fails, all three screens are kept. */
const scene = (name: string, play: () => Promise<void>) =>
  test(name, async () => {
    try {
      await play();
      expect(desk.errors).toEqual([]);
      expect(tablet.errors).toEqual([]);
      expect(await wall.locator('body').innerText()).not.toContain(REPORTER);
    } catch (error) {
      await screenshot(desk.page, 'failed-desk');
      await screenshot(tablet.page, 'failed-tablet');
      await screenshot(wall, 'failed-wall');
      throw error;
    }
  });

/** Does something, and measures how long the wall takes to show what came of it. */
async function onWall(does: () => Promise<unknown>, shows: string | RegExp): Promise<void> {
  await does();
  const from = performance.now();
  await wall.getByText(shows).first().waitFor();
  delays.push(performance.now() - from);
}

const agenda = (position: number) => desk.page.locator('button.item', { hasText: titleOf(position) });
const present = (position: number) =>
  onWall(async () => {
    await agenda(position).click();
    await desk.page.getByRole('button', { name: new RegExp(`^展示.*第 ${position} 条`) }).click();
  }, titleOf(position));

/** Shows the next item by its key. */
const next = (position: number) =>
  onWall(async () => {
    await desk.page.getByRole('button', { name: new RegExp(`^展示下一条.*第 ${position} 条`) }).waitFor();
    await desk.page.keyboard.press('n');
  }, titleOf(position));

/** Decides what is shown by its key; `fill` does what the dialog asks for. */
const decide = (key: string, outcome: string, fill?: (confirm: () => Promise<void>) => Promise<void>) =>
  onWall(async () => {
    await desk.page.getByRole('group', { name: '决定' }).getByRole('button', { name: outcome }).click({ trial: true });
    await desk.page.keyboard.press(key);
    const dialog = desk.page.getByRole('dialog');
    const confirm = () => dialog.getByRole('button', { name: outcome, exact: true }).click();
    if (fill) await fill(confirm);
    await confirm();
    await dialog.waitFor({ state: 'hidden' });
  }, outcome);
const reason = () => desk.page.getByRole('dialog').getByRole('textbox', { name: '理由' });

/** Picks an item from the tablet's agenda. */
async function choose(position: number): Promise<void> {
  await tablet.page
    .getByRole('listitem')
    .filter({ hasText: titleOf(position) })
    .getByRole('button')
    .click();
  await tablet.page.getByRole('heading', { name: titleOf(position) }).waitFor();
}
/** Recommends, and scores the six criteria: by touch, or with the keys. */
async function judge(recommendation: string, score: number, by: 'touch' | 'keys'): Promise<void> {
  const { page } = tablet;
  await page.getByRole('radio', { name: recommendation, exact: true }).check();
  const criteria = ['说得准', '说得对', '界别共性', '群体性', '全局性', '前瞻性'];
  const row = (name: string) => page.getByRole('radiogroup', { name });
  if (by === 'touch')
    for (const name of criteria)
      await row(name)
        .locator('label')
        .nth(score - 1)
        .tap();
  else {
    await row(criteria[0]!).getByRole('radio').first().focus();
    for (let left = criteria.length; left > 0; left--) await page.keyboard.press(String(score));
  }
}
const state = (words: string) => tablet.page.getByRole('status').filter({ hasText: words }).first().waitFor();

describe('a session of ten items on three screens', { timeout: 600_000 }, () => {
  scene('before it begins, the tablet judges what the desk only counts', async () => {
    await choose(1);
    await judge('编发专报', 4, 'touch');
    await state('已保存');
    await agenda(1).filter({ hasText: '评议 1' }).waitFor();
    await agenda(1).click();
    await desk.page.getByText('先提交自己的评议，再看平均分').waitFor();
    expect.soft(await desk.violations()).toEqual([]);
    expect.soft(await tablet.violations()).toEqual([]);
    await screenshot(tablet.page, '31-tablet-judges');
  });

  scene('people check in, and the session opens', async () => {
    expect(await desk.page.getByRole('button', { name: '宣布开会' }).isDisabled()).toBe(true);
    await onWall(() => tablet.page.getByRole('button', { name: '我已到会，签到' }).click(), '到会 1 人');
    await desk.page.getByRole('button', { name: '我已到会，签到' }).click();
    await onWall(() => desk.page.getByRole('button', { name: '签到：高副主席' }).click(), '到会 3 人');
    await onWall(() => desk.page.getByRole('button', { name: '宣布开会' }).click(), '已会审 0 / 10');
  });

  scene('a reason is asked for only where it is needed', async () => {
    await next(1);
    expect.soft(await wallViolations()).toEqual([]);
    await tablet.page.getByText('正在展示').first().waitFor();
    await decide('1', '编发专报');
    await tablet.page.getByText('会议研究决定：编发专报').waitFor();

    await next(2);
    await decide('4', '留存备查', async (confirm) => {
      await confirm();
      await desk.page.getByRole('dialog').getByText('必填').waitFor();
      await reason().fill('情况尚需核实，留存备查。');
    });
    await screenshot(wall, '32-wall-decided');
  });

  scene('a decision is undone and taken anew', async () => {
    await desk.page.getByRole('button', { name: '撤销决定' }).waitFor();
    await desk.page.keyboard.press('u');
    const dialog = desk.page.getByRole('dialog');
    await onWall(() => dialog.getByRole('button', { name: '撤销决定' }).click(), '已会审 1 / 10');
    await dialog.waitFor({ state: 'hidden' });
    await present(2);
    await decide('3', '刊发政协信息');
  });

  scene('the tablet loses its line, judges two items, and sends them once, in order, when it is back', async () => {
    for (const position of [3, 4]) await choose(position);
    const before = taken.length;
    await line.cut();
    await state('正在重新连接');
    await choose(3);
    await judge('留存备查', 3, 'touch');
    await state('已存在本机');
    await choose(4);
    await judge('编发专报', 5, 'keys');
    await tablet.page.getByText('已存在本机').nth(1).waitFor();
    await screenshot(tablet.page, '33-tablet-without-line');
    await next(3);
    expect(taken).toHaveLength(before);

    await line.restore();
    await state('实时同步');
    await agenda(3).filter({ hasText: '评议 1' }).waitFor();
    await agenda(4).filter({ hasText: '评议 1' }).waitFor();
    await tablet.page.getByText('已存在本机').waitFor({ state: 'hidden' });
    expect(taken.slice(before)).toEqual([room.itemId(2), room.itemId(3)]);
    await tablet.page.getByText(`会场正在会审第 3 条：${titleOf(3)}`).waitFor();
    // What the browser says of a line that is cut.
    tablet.errors.length = 0;
  });

  scene('against the majority a reason is asked for', async () => {
    await decide('1', '编发专报', async (confirm) => {
      await confirm();
      await desk.page
        .getByRole('dialog')
        .getByText(/多数.*须写明理由/)
        .first()
        .waitFor();
      await reason().fill('涉及面广，宜报市委、市政府研究。');
    });
  });

  scene('undisputed items are decided as a group', async () => {
    for (const position of [4, 6, 7, 8]) await present(position);
    await desk.page.getByRole('button', { name: '合并表决无异议议题（3）' }).waitFor();
    await desk.page.keyboard.press('g');
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '编发专报' }).check();
    await onWall(() => dialog.getByRole('button', { name: '作出决定' }).click(), '已会审 6 / 10');
    await dialog.waitFor({ state: 'hidden' });
  });

  scene('the presider’s own item is handed to an acting presider', async () => {
    await present(OWN);
    await desk.page.getByText('须先指定代主持').first().waitFor();
    await desk.page.getByRole('button', { name: '指定代主持' }).click();
    const dialog = desk.page.getByRole('dialog');
    await desk.choose(dialog, /^代主持人/, '高副主席');
    await dialog.getByRole('button', { name: '指定代主持' }).click();
    await desk.page.getByText('本条由高副主席代为主持').first().waitFor();
    const phone = await Visitor.arrive(browser, server.url, acting, { phone: true });
    await phone.open(`/vettingSessions/${room.id}/show`);
    await phone.page.getByRole('group', { name: '决定' }).getByRole('button', { name: '转交参阅' }).click();
    await onWall(
      () => phone.page.getByRole('dialog').getByRole('button', { name: '转交参阅', exact: true }).click(),
      '转交参阅',
    );
    expect(phone.errors).toEqual([]);
    await phone.leave();
  });

  scene('whoever leaves is missing until they are back', async () => {
    await present(9);
    await desk.page.getByRole('button', { name: '离会：高副主席' }).click();
    await tablet.page.getByRole('button', { name: '我要离会' }).click();
    await desk.page.getByText('到会人数未达要求，暂不能作决定').waitFor();
    await tablet.page.getByRole('button', { name: '我已到会，签到' }).click();
    await decide('5', '不予采用', async () => {
      await desk.choose(desk.page.getByRole('dialog'), /^不予采用的原因/, '已在办理');
      await reason().fill('主管部门已列入今年计划。');
    });
  });

  scene('closing defers what is left, and seals the minutes', async () => {
    await desk.page.getByRole('button', { name: '宣布散会' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('还有 2 条未作决定').waitFor();
    await onWall(() => dialog.getByRole('button', { name: '宣布散会' }).click(), '会审结束');
    const documents = desk.page.getByRole('region', { name: '会审文件' });
    const minutes = documents.getByRole('link', { name: /纪要/ });
    // They are made once the session is closed.
    while (!(await minutes.isVisible())) {
      await documents.getByRole('button', { name: '重新核验' }).click();
      await pause(500);
    }
    await documents.getByText('与生成时一致，未被改动').first().waitFor();
    const answer = await desk.page.request.get(new URL((await minutes.getAttribute('href'))!, server.url).href);
    const { value: text } = await mammoth.extractRawText({ buffer: await answer.body() });
    expect(text).toContain('会议研究决定');
    for (let position = 1; position <= topics.length; position++) expect(text).toContain(titleOf(position));
    expect(text).not.toContain('多数');
    await tablet.page.getByText('会审结果').first().waitFor();
    expect.soft(await desk.violations()).toEqual([]);
    await screenshot(desk.page, '34-desk-sealed');
    await screenshot(wall, '35-wall-closed');
  });

  test('the wall followed within a second or so, and never heard who reported', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((payload) => payload.includes(REPORTER))).toEqual([]);
    const sorted = [...delays].sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(2_000);
  });
});

/** The wall in both languages, dark and light. */
async function wallViolations(): Promise<string[]> {
  const found: string[] = [];
  const look = async () => found.push(...(await seriousViolations(wall)));
  const speak = async (locale: 'zh-CN' | 'en') => {
    await wall.evaluate((value) => localStorage.setItem('RaStoresanlian.locale', JSON.stringify(value)), locale);
    await wall.reload();
    await wall.getByRole('heading', { level: 1 }).waitFor();
  };
  await look();
  await wall.keyboard.press('d');
  await look();
  await speak('en');
  await look();
  await wall.keyboard.press('d');
  await look();
  await speak('zh-CN');
  return found;
}
