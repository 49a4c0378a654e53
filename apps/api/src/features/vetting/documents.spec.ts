import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ChairMeeting,
  createWorld,
  sixScores,
  SubmissionDesk,
  type Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity';
import { Context } from '../../platform/context';
import { docxText } from '../../testing/docx';
import { eventsOf, times } from '../../testing/races';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let attendee: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 2);
  ({ presider } = meeting);
  ({ office } = meeting.desk);
  attendee = meeting.attendees[0]!;
});
afterAll(() => app.stop());

interface Document {
  kind: 'MINUTES' | 'RECORD';
  name: string;
  url: string;
  size: number;
  sha256: string;
  intact: boolean;
}
const DOCUMENTS = `query ($id: ID!) { vettingSession(id: $id) { minutesUrl documents { kind name url size sha256 madeAt intact } } }`;
const documentsOf = async (room: VettingRoom, someone: Someone = office) =>
  (await someone.run<{ vettingSession: { minutesUrl: string; documents: Document[] } }>(DOCUMENTS, { id: room.id }))
    .vettingSession;
const load = (someone: Someone, url: string, at = app) =>
  at.app.server.inject({ url, headers: { authorization: `Bearer ${someone.token}` } });
const textOf = async (room: VettingRoom, kind: Document['kind']) => {
  const { documents } = await documentsOf(room);
  const response = await load(office, documents.find((one) => one.kind === kind)!.url);
  expect(response.statusCode).toBe(200);
  return docxText(response.rawPayload);
};
const contextOf = async (someone: Someone) =>
  new Context(app.app.platform, await app.app.platform.authenticate(someone.token!), 'zh-CN', {
    address: '',
    setSessionCookie: () => {},
  });
/** Closes like a process that dies right after the closing. */
const closeAndDie = async (room: VettingRoom) => app.app.slices.vetting.room.close(await contextOf(presider), room.id);
const filesOnDisk = async () =>
  (await readdir(join(app.app.platform.config.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  ).length;

const NAME_ACTING =
  'mutation ($itemId: ID!, $personId: ID!) { nameActingPresider(itemId: $itemId, personId: $personId) { id } }';
const REASON = '多数主张编发专报，但已有部门在办';
/** A session with one item of each kind that matters to its papers. */
async function session(wishes: object = {}): Promise<VettingRoom> {
  const own = await meeting.desk.shortlisted(presider, { title: '主持人反映的事项' });
  const [first, second, third] = await meeting.submissions(3);
  const guest = await world.informant();
  const room = await meeting.open({
    submissionIds: [first!.id, second!.id, own.id, third!.id],
    guestIds: [guest.personId],
    ...wishes,
  });
  await room.present(0);
  await room.give(presider, 0, { scores: sixScores(5, 4), comment: '值得编发' });
  await room.give(attendee, 0, { scores: sixScores(3, 4), comment: '界别呼声强烈' });
  await room.decide(0);
  await room.present(1);
  await room.give(presider, 1);
  await room.give(attendee, 1);
  await room.decide(1, { outcome: 'DECLINE', declineReason: 'ALREADY_HANDLED', reason: REASON }, office);
  await room.present(2);
  await office.run(NAME_ACTING, { itemId: room.itemId(2), personId: attendee.personId });
  await room.decide(2, { outcome: 'RETAIN', reason: '留作参考' }, attendee);
  return room;
}

describe('V8: closing makes the minutes and the internal record', () => {
  test('both are there in the answer of the closing, sealed by the hash in the audit entry', async () => {
    const room = await session();
    const { closeVettingSession } = await presider.run<{ closeVettingSession: { minutesUrl: string } }>(
      'mutation ($id: ID!) { closeVettingSession(id: $id) { minutesUrl } }',
      { id: room.id },
    );
    const { minutesUrl, documents } = await documentsOf(room);
    expect(documents.map(({ kind, intact }) => [kind, intact])).toEqual([
      ['MINUTES', true],
      ['RECORD', true],
    ]);
    expect([minutesUrl, closeVettingSession.minutesUrl]).toEqual([documents[0]!.url, documents[0]!.url]);
    expect(documents[0]!.name).toMatch(/会审纪要\.docx$/);
    const { manager } = app.app.platform.database.source;
    const entries = await manager.findBy(AuditEntry, {
      action: 'vetting.session.documentsMade',
      subjectId: room.id,
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actorId: null,
      after: documents.map(({ kind, name, size, sha256 }) => ({ kind, name, size, sha256 })),
    });
  });

  test('the minutes tell what was discussed and decided, without scores, opinions, reasons or dissent', async () => {
    const room = await session();
    await room.close();
    const items = (await room.seenBy(office)).items;
    const text = await textOf(room, 'MINUTES');
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^第\d+次主席扩大会议会审纪要$/);
    expect(text).toContain('应出席3人，实到3人，达到会议规定的到会人数（2人）');
    expect(text).toMatch(/列席：无\n缺席：./);
    expect(lines.filter((line) => /^[一二三四]、《/.test(line))).toEqual(
      items.map(({ submission }, index) => `${'一二三四'[index]}、《${submission.title}》（${submission.number}）`),
    );
    expect(lines.filter((line) => line.startsWith('会议研究决定：'))).toEqual([
      '会议研究决定：予以采用，编发专报报送市委、市政府。',
      '会议研究决定：不予采用（已在办理）。',
      '会议研究决定：留存备查。',
    ]);
    expect(text).toContain('本次会议未及审议该件。');
    for (const hidden of [
      '评分',
      '平均',
      '值得编发',
      '界别呼声强烈',
      REASON,
      '留作参考',
      '多数',
      '建议：',
      '代录',
      '回避',
    ])
      expect(text).not.toContain(hidden);
    expect(text).toContain('主持人（签字）：');
    expect(text).toContain('分送：');
  });

  test('the record tells everything, of whose opinions only where names are revealed', async () => {
    const room = await session();
    await room.close();
    const text = await textOf(room, 'RECORD');
    for (const told of ['4.00', '值得编发', '界别呼声强烈', '已在办理', `理由：${REASON}`, '代录', '缓议1件'])
      expect(text).toContain(told);
    expect(text).toMatch(/代为主持\n./);
    expect(text).toMatch(/计2份，建议：编发专报2/);
    const recused = (await room.itemSeenBy(office, 2)).opinions.find((opinion) => opinion.recused);
    expect(text).toContain(`回避\n${recused!.attendee!.name}`);
    expect(text).toContain('决定与多数意见的建议不一致');
    expect(text).toMatch(/意见1：/);

    const named = await session({ revealMode: 'NAMED' });
    await named.close();
    const givers = (await named.itemSeenBy(office)).opinions.map((opinion) => opinion.attendee!.name);
    const namedText = await textOf(named, 'RECORD');
    for (const name of givers) expect(namedText).toMatch(new RegExp(`意见\\d（${name}）：`));
  });

  test('a decision that was taken back is in the record, and not in the minutes', async () => {
    const room = await meeting.present();
    await room.decide(0, { outcome: 'BULLETIN' });
    await presider.run('mutation ($id: ID!) { undoVettingDecision(itemId: $id) { id } }', { id: room.itemId() });
    await room.present();
    await room.decide();
    await room.close();
    expect(await textOf(room, 'RECORD')).toContain('此前曾决定“刊发政协信息”');
    expect(await textOf(room, 'MINUTES')).not.toContain('政协信息');
  });

  test('a correction later changes neither of them', async () => {
    const room = await session();
    await room.close();
    const before = await documentsOf(room);
    await presider.run('mutation ($id: ID!) { correctVettingRecord(itemId: $id, text: "更正") { id } }', {
      id: room.itemId(),
    });
    expect(await documentsOf(room)).toEqual(before);
  });

  test('before the closing there are none', async () => {
    const room = await meeting.open();
    expect(await documentsOf(room)).toEqual({ minutesUrl: null, documents: [] });
  });
});

describe('who reads them', () => {
  test('the minutes whoever reads the session, the record the office and the chair meeting', async () => {
    const guest = await world.member();
    const room = await meeting.open({ guestIds: [guest.personId] });
    await room.close();
    const { documents } = await documentsOf(room);
    const [minutes, record] = documents as [Document, Document];
    const status = async (someone: Someone, { url }: Document) => (await load(someone, url)).statusCode;
    for (const someone of [office, presider, await world.chair()]) {
      expect((await documentsOf(room, someone)).documents).toHaveLength(2);
      expect([await status(someone, minutes), await status(someone, record)]).toEqual([200, 200]);
    }
    expect((await documentsOf(room, guest)).documents.map(({ kind }) => kind)).toEqual(['MINUTES']);
    expect([await status(guest, minutes), await status(guest, record)]).toEqual([200, 404]);
    for (const someone of [meeting.author, await world.analyst(), world.admin])
      expect([await status(someone, minutes), await status(someone, record)]).toEqual([404, 404]);
  });
});

describe('the seal', () => {
  test('a file that was changed or is gone is told, beside what its hash was', async () => {
    const room = await meeting.open();
    await room.close();
    const before = (await documentsOf(room)).documents as [Document, Document];
    const pathOf = ({ url }: Document) => app.app.platform.files.pathOf(url.slice('/files/'.length));
    await appendFile(pathOf(before[0]), ' ');
    await rm(pathOf(before[1]));
    const after = (await documentsOf(room)).documents;
    expect(after.map(({ intact }) => intact)).toEqual([false, false]);
    expect(after.map(({ sha256 }) => sha256)).toEqual(before.map(({ sha256 }) => sha256));
  });

  test('it is the audit entry that counts, not what the file’s own row says', async () => {
    const room = await meeting.open();
    await room.close();
    const [{ url }] = (await documentsOf(room)).documents as [Document];
    const id = url.slice('/files/'.length);
    await appendFile(app.app.platform.files.pathOf(id), ' ');
    const sha256 = await app.app.platform.files.hashOf(id);
    await app.app.platform.database.source.query('UPDATE `stored_file` SET `sha256` = ? WHERE `id` = ?', [sha256, id]);
    expect((await documentsOf(room)).documents[0]).toMatchObject({ sha256, intact: false });
  });
});

describe('a process that dies between the closing and the making', () => {
  test('the documents are made when somebody asks for them', async () => {
    const room = await session();
    await closeAndDie(room);
    const seen = await documentsOf(room, attendee);
    expect(seen.documents.map(({ intact }) => intact)).toEqual([true, true]);
    expect(seen.minutesUrl).toBe(seen.documents[0]!.url);
  });

  test('the documents are made at the next start', async () => {
    const room = await session();
    await closeAndDie(room);
    const next = await startTestApp({ beside: app });
    try {
      await next.app.server.ready();
      const made = async () => (await eventsOf(app, 'vetting.session.documentsMade', [room.id])).length;
      for (let left = 200; left > 0 && (await made()) === 0; left--) await wait(100);
      expect(await made()).toBe(1);
    } finally {
      await next.stop();
    }
  });

  test('several processes make them once, and leave no other file behind', async () => {
    const room = await session();
    await closeAndDie(room);
    const before = await filesOnDisk();
    const others = await Promise.all(times(2, () => startTestApp({ beside: app })));
    try {
      const services = [app, ...others].map((each) => each.app.slices.vetting.documents);
      const answers = await Promise.all(times(9, (index) => services[index % 3]!.ensure(room.id)));
      expect(answers).toEqual(times(9, () => true));
    } finally {
      for (const each of others) await each.stop();
    }
    expect(await eventsOf(app, 'vetting.session.documentsMade', [room.id])).toHaveLength(1);
    expect((await documentsOf(room)).documents).toHaveLength(2);
    expect(await filesOnDisk()).toBe(before + 2);
  });
});
