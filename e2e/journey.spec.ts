import type { Someone, World } from '@sanlian/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, screenshot, type Look } from './support/browser';
import { startServer, type RunningServer } from './support/server';
import { Visitor } from './support/visitor';
import { worldOf } from './support/world';

const title = '关于增设放学时段公交班次的建议';
const phone: Look = { phone: true };

let server: RunningServer;
let browser: Browser;
let world: World;
let author: Someone;
let coReporter: Someone;
let office: Someone;
let presider: Someone;
let attendees: [Someone, Someone];
let leadership: Someone;
let bureau: Someone;
let department: Someone;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  world = await worldOf(server);
  const sector = await world.sector({ name: '教育界' });
  author = await world.member({ name: '周明', sector });
  coReporter = await world.member({ name: '吴静', sector });
  office = await world.office();
  presider = await world.chair({ name: '林主席' });
  attendees = [await world.chair({ name: '何副主席' }), await world.chair({ name: '高副主席' })];
  leadership = await world.leadership(await world.organization('PARTY_COMMITTEE', { name: '市委办公室' }));
  bureau = await world.bureau(await world.organization('SUPERVISION_BUREAU', { name: '市委督查局' }));
  department = await world.department(await world.organization('DEPARTMENT', { name: '市交通运输局' }));
});
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
    await screenshot(visitor.page, 'failed');
    throw error;
  } finally {
    await visitor.leave();
  }
}

const inbox = async (who: Someone, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (await who.run<{ inbox: { items: { kind: string; title: string }[] } }>('Inbox', {}, { language })).inbox.items;

let submission = '';
let session = '';
let report = '';
let task = '';

/** The id of the record whose page is shown. */
const shownId = ({ page }: Visitor) => /#\/\w+\/([\w-]+)\/show/.exec(page.url())?.[1] ?? '';

describe('one matter goes the whole way through the pages', { timeout: 600_000 }, () => {
  test('a member writes it on a phone', async () => {
    await visit(
      author,
      async (visitor) => {
        const { page } = visitor;
        await visitor.settled();
        await screenshot(page, '01-member-home');
        await page.getByRole('link', { name: '写一条信息' }).click();
        await page.getByRole('textbox', { name: '标题' }).waitFor();
        expect.soft(await visitor.violations()).toEqual([]);
        await page.getByRole('textbox', { name: '标题' }).fill(title);
        await visitor.choose(page, '类别', '社会建设');
        await page
          .getByRole('textbox', { name: '情况反映' })
          .fill('放学时段城东三所中学门口公交运力不足，学生候车超过四十分钟。');
        await page.getByRole('textbox', { name: '意见建议' }).fill('一是放学时段增开两班；二是设置学生候车区。');
        await visitor.pick(page, '联名人', '吴静');
        await screenshot(page, '02-member-form');
        await visitor.act('提交');
        await page
          .getByText('2026-0001')
          .or(page.getByText(/\d{4}-0001/))
          .first()
          .waitFor();
        submission = shownId(visitor);
        await screenshot(page, '03-member-submission');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
        expect.soft(await visitor.violations()).toEqual([]);
      },
      phone,
    );
  });

  test('the information office reviews it and plans a meeting', async () => {
    await visit(office, async (visitor) => {
      const { page } = visitor;
      await visitor.settled();
      await screenshot(page, '04-office-home');
      expect.soft(await visitor.violations()).toEqual([]);
      await visitor.open('/submissions');
      await screenshot(page, '05-office-list');
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByText(title).first().click();
      await page.getByRole('heading', { name: '信息内容' }).waitFor();
      await screenshot(page, '06-office-submission');
      await visitor.act('初审通过');
      expect.soft(await visitor.violations()).toEqual([]);

      await visitor.open('/vettingSessions/create');
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByRole('textbox', { name: '会议名称' }).fill('第五次主席扩大会议');
      await page.getByLabel(/^时间/).fill(tomorrow());
      await visitor.pick(page, /^主持人/, '林主席');
      for (const name of ['何副主席', '高副主席']) await visitor.pick(page, /^出席人员/, name);
      await page.getByRole('checkbox', { name: title }).check();
      await screenshot(page, '07-office-plan');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: '到会情况' }).waitFor();
      session = shownId(visitor);
    });
  });

  test('the chair meeting judges it', async () => {
    const room = `/vettingSessions/${session}/show`;
    const checkIn = async (visitor: Visitor) => {
      await visitor.open(room);
      await visitor.page.getByRole('button', { name: '我已到会，签到' }).click();
      await visitor.page.getByRole('button', { name: '我要离会' }).waitFor();
    };
    for (const who of attendees) await visit(who, checkIn);
    await visit(presider, async (visitor) => {
      await checkIn(visitor);
      await screenshot(visitor.page, '08-presider-before');
      await visitor.page.getByRole('button', { name: '宣布开会' }).click();
      await visitor.page.getByRole('button', { name: '展示下一条（第 1 条）' }).click();
      await visitor.page.getByRole('button', { name: '编发专报' }).waitFor();
    });
    for (const [index, who] of attendees.entries()) {
      await visit(who, async (visitor) => {
        const { page } = visitor;
        await visitor.open(room);
        await page.getByRole('group', { name: /^建议/ }).getByText('编发专报').click();
        await page.getByRole('textbox', { name: '意见' }).fill('情况属实，建议编发。');
        if (index === 0) await screenshot(page, '09-attendee-opinion');
        await page.getByRole('region', { name: '我的评议' }).getByText('已保存').waitFor();
        if (index === 0) expect.soft(await visitor.violations()).toEqual([]);
      });
    }
    await visit(presider, async (visitor) => {
      const { page } = visitor;
      await visitor.open(room);
      await visitor.act('编发专报', async () => {
        await screenshot(page, '10-presider-decides');
      });
      await page.getByText('会议研究决定：编发专报').waitFor();
      await visitor.act('宣布散会');
      await screenshot(page, '11-presider-closed');
    });
  });

  test('it goes out in a special report', async () => {
    await visit(office, async (visitor) => {
      const { page } = visitor;
      await visitor.open('/specialReports/create');
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByRole('textbox', { name: '标题' }).fill('关于学生出行的专报');
      await visitor.pick(page, /^报送单位/, '市委办公室');
      await page.getByRole('button', { name: '选取信息' }).click();
      await page.getByRole('checkbox', { name: title }).check();
      await page.getByRole('button', { name: '加入专报' }).click();
      await page.getByRole('textbox', { name: '专报标题' }).fill('放学时段公交运力不足');
      await screenshot(page, '12-office-report');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('article', { name: '关于学生出行的专报' }).waitFor();
      report = shownId(visitor);
    });
    await visit(presider, async (visitor) => {
      await visitor.open(`/specialReports/${report}/show`);
      await screenshot(visitor.page, '13-presider-signs');
      await visitor.act('签发');
    });
    await visit(office, async (visitor) => {
      await visitor.open(`/specialReports/${report}/show`);
      await visitor.act('报送');
      await visitor.page.getByText('已报送').first().waitFor();
      await screenshot(visitor.page, '14-office-sent');
    });
  });

  test("a leader's instruction is recorded, and supervision starts by itself", async () => {
    await visit(leadership, async (visitor) => {
      const { page } = visitor;
      await visitor.open('/specialReports');
      await page.getByText('关于学生出行的专报').first().click();
      await visitor.act('签收');
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByRole('link', { name: '登记批示' }).click();
      await page.getByRole('textbox', { name: '批示领导' }).waitFor();
      expect.soft(await visitor.violations()).toEqual([]);
      await page.getByRole('textbox', { name: '批示领导' }).fill('陈书记');
      await page.getByRole('textbox', { name: '职务' }).fill('市委书记');
      await page.getByRole('textbox', { name: '批示内容' }).fill('请交通局尽快研究解决。');
      await page.getByLabel(/^批示时间/).fill(localNow());
      await screenshot(page, '15-leadership-instruction');
      await page.getByRole('button', { name: '登记批示' }).click();
      await page.getByRole('heading', { name: '信息内容' }).waitFor();
      task = shownId(visitor);
      await screenshot(page, '16-leadership-task');
    });
    expect((await inbox(author)).some(({ kind }) => kind === 'INSTRUCTED')).toBe(true);
  });

  test('a department accepts, handles and reports', async () => {
    const place = `/supervisionTasks/${task}/show`;
    await visit(bureau, async (visitor) => {
      await visitor.open('/supervisionTasks');
      await screenshot(visitor.page, '17-bureau-list');
      expect.soft(await visitor.violations()).toEqual([]);
      await visitor.page.getByText(title).first().click();
      await visitor.act('交办', async (dialog) => {
        await visitor.pick(dialog, /^主办单位/, '市交通运输局');
        await screenshot(visitor.page, '18-bureau-assigns');
      });
    });
    await visit(department, async (visitor) => {
      const { page } = visitor;
      await visitor.settled();
      await screenshot(page, '19-department-home');
      await visitor.open(place);
      await visitor.act('受理');
      await visitor.act('登记进展', async (dialog) => {
        await dialog.getByRole('textbox', { name: '办理意见' }).fill('已列入计划。');
        await dialog.getByRole('textbox', { name: '办理进展' }).fill('增开两班。');
      });
      await visitor.act('报告结果', async (dialog) => {
        await visitor.choose(dialog, /^办理结果/, 'A类：已解决');
        await dialog.getByRole('textbox', { name: '办理结果说明' }).fill('放学时段增开两班，候车不超过十分钟。');
      });
      await page.getByText('待核验').first().waitFor();
      await screenshot(page, '20-department-reported');
      expect.soft(await visitor.violations()).toEqual([]);
      // Departments learn what was reported, never who reported it.
      expect(await page.getByRole('main').innerText()).not.toMatch(/周明|吴静/);
    });
  });

  test('both sides verify, and it is closed', async () => {
    const place = `/supervisionTasks/${task}/show`;
    await visit(bureau, async (visitor) => {
      await visitor.open(place);
      await visitor.act('核验通过');
      await visitor.page.getByText('待核验').first().waitFor();
    });
    await visit(office, async (visitor) => {
      await visitor.open(place);
      await visitor.act('核验通过');
      await visitor.page.getByRole('heading', { name: '双方核验' }).waitFor();
      await screenshot(visitor.page, '21-office-closed');
    });
  });

  test('its reporters have heard of every step, and rate the handling', async () => {
    const steps = [
      '已办结',
      '承办单位已报办理结果',
      '承办单位提出办理意见',
      '已交办',
      '领导已作批示',
      '已编入专报',
      '处理结果：已采用',
      '初审通过',
      '已收到您的社情民意信息',
    ];
    for (const reporter of [author, coReporter]) {
      await visit(
        reporter,
        async (visitor) => {
          const { page } = visitor;
          await visitor.open('/inbox');
          await page.getByRole('heading', { name: '已办结' }).waitFor();
          expect(await page.getByRole('main').getByRole('listitem').getByRole('heading').allInnerTexts()).toEqual(
            steps,
          );
          if (reporter !== author) return;
          await screenshot(page, '22-member-inbox');
          expect.soft(await visitor.violations()).toEqual([]);
          await page
            .getByRole('link', { name: /^查看督办/ })
            .first()
            .click();
          await visitor.act('评价办理', (dialog) => visitor.choose(dialog, /^评价/, '满意'));
          await page.getByText('满意 × 1').waitFor();
          await screenshot(page, '23-member-task');
          await visitor.open(`/submissions/${submission}/show`);
          await page.getByText('已解决').first().waitFor();
          // U11: reporters learn that there is an instruction, not what it says.
          expect(await page.getByRole('main').innerText()).not.toContain('请交通局尽快研究解决');
          await screenshot(page, '24-member-resolved');
        },
        phone,
      );
    }
  });
});

/** Date and time in Shanghai, as its inputs take it. */
const local = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16);
const localNow = () => local(Date.now());
const tomorrow = () => local(Date.now() + 86_400_000);
