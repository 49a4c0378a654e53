import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp({ now: Date.parse('2026-05-11T09:00:00+08:00') });
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const GRANT = 'mutation ($input: StandInInput!) { grantStandIn(input: $input) { id from { id } to { id } role } }';
const REVOKE = 'mutation ($id: ID!) { revokeStandIn(id: $id) { id revokedAt } }';
const wish = (to: Someone, changes: object = {}) => ({
  input: { toAccountId: to.accountId, role: 'INFO_OFFICE', startsOn: '2026-05-11', endsOn: '2026-05-12', ...changes },
});
const grant = async (from: Someone, to: Someone, changes: object = {}) =>
  (await from.run<{ grantStandIn: { id: string } }>(GRANT, wish(to, changes))).grantStandIn.id;
const VIEWER = '{ viewer { id roles person { id } organization { id } actingFor { id displayName } } }';

test('a stand-in acts in the granted role, and every act shows both accounts', async () => {
  const [office, clerk] = await Promise.all([world.account(['INFO_OFFICE', 'CHAIR_MEMBER']), world.member()]);
  await grant(office, clerk);
  const acting = clerk.actingFor(office);
  expect(await acting.run(VIEWER)).toEqual({
    viewer: {
      id: clerk.accountId,
      roles: ['INFO_OFFICE'],
      person: null,
      organization: null,
      actingFor: { id: office.accountId, displayName: office.username },
    },
  });
  const { createPerson } = await acting.run<{ createPerson: { id: string } }>('CreatePerson', {
    input: { name: '代办人' },
  });
  const [entry] = await app.app.platform.database.read('SELECT * FROM `audit_entry` WHERE `subjectId` = ?', [
    createPerson.id,
  ]);
  expect(entry).toMatchObject({ actorId: clerk.accountId, actingForId: office.accountId });
  expect(await clerk.refusal('CreatePerson', { input: { name: '代办人' } })).toBe('FORBIDDEN');
  expect(await clerk.run(VIEWER)).toMatchObject({ viewer: { roles: ['MEMBER'], actingFor: null } });
});

test('the represented person and organization are those of the stand-in’s acts', async () => {
  const [member, clerk] = await Promise.all([world.member(), world.analyst()]);
  await grant(member, clerk, { role: 'MEMBER' });
  expect(await clerk.actingFor(member).run(VIEWER)).toMatchObject({ viewer: { person: { id: member.personId } } });
});

test('it holds from the first to the last day in Shanghai', async () => {
  const [office, clerk] = await Promise.all([world.office(), world.analyst()]);
  await grant(office, clerk, { startsOn: '2026-05-12', endsOn: '2026-05-12' });
  const acting = clerk.actingFor(office);
  const at = async (time: string) => {
    app.setNow(Date.parse(time));
    return acting.refusal('Viewer');
  };
  expect(await at('2026-05-11T23:59:59+08:00')).toBe('FORBIDDEN');
  expect(await at('2026-05-12T00:00:00+08:00')).toBeNull();
  expect(await at('2026-05-12T08:59:59+08:00')).toBeNull();
  app.setNow(Date.parse('2026-05-11T10:00:00+08:00'));
});

test('it ends when it is revoked, by either side or an administrator, or the role is gone', async () => {
  const [office, clerk, stranger] = await Promise.all([world.office(), world.analyst(), world.analyst()]);
  const acting = clerk.actingFor(office);
  for (const someone of [office, clerk, world.admin]) {
    const id = await grant(office, clerk);
    expect(await acting.refusal('Viewer')).toBeNull();
    expect(await stranger.refusal(REVOKE, { id })).toBe('NOT_FOUND');
    await someone.run(REVOKE, { id });
    expect(await acting.refusal('Viewer')).toBe('FORBIDDEN');
  }
  await grant(office, clerk);
  await world.admin.run('SetAccountRoles', { id: office.accountId, roles: ['ANALYST'] });
  expect(await acting.refusal('Viewer')).toBe('FORBIDDEN');
  await world.admin.run('SetAccountRoles', { id: office.accountId, roles: ['INFO_OFFICE'] });
  expect(await acting.refusal('Viewer')).toBeNull();
  await world.admin.run('DisableAccount', { id: office.accountId });
  expect(await acting.refusal('Viewer')).toBe('FORBIDDEN');
});

test('nobody stands in without a grant', async () => {
  const [office, clerk] = await Promise.all([world.office(), world.analyst()]);
  expect(await clerk.actingFor(office).refusal('Viewer')).toBe('FORBIDDEN');
  await grant(clerk, office, { role: 'ANALYST' });
  expect(await clerk.actingFor(office).refusal('Viewer')).toBe('FORBIDDEN');
});

test('one grants one’s own roles only; administrators grant for others', async () => {
  const [office, clerk] = await Promise.all([world.office(), world.analyst()]);
  const fieldsOf = async (someone: Someone, changes: object, to = clerk) =>
    (await someone.problem(GRANT, wish(to, changes)))?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);
  expect(await fieldsOf(office, { role: 'ADMIN' })).toEqual(['role NOT_ALLOWED']);
  expect(await fieldsOf(office, {}, office)).toEqual(['toAccountId NOT_ALLOWED']);
  expect(await fieldsOf(office, { toAccountId: newKey() })).toEqual(['toAccountId NOT_FOUND']);
  expect(await fieldsOf(office, { startsOn: '2026-05-13' })).toEqual(['endsOn OUT_OF_RANGE']);
  expect(await fieldsOf(office, { startsOn: '2026-05-01', endsOn: '2026-05-10' })).toEqual(['endsOn IN_THE_PAST']);
  expect(await clerk.refusal(GRANT, wish(clerk, { fromAccountId: office.accountId }))).toBe('FORBIDDEN');
  expect(await world.admin.refusal(GRANT, wish(clerk, { fromAccountId: office.accountId }))).toBeNull();
  expect(await clerk.actingFor(office).refusal('Viewer')).toBeNull();
});

test('grants are seen by both sides and administrators', async () => {
  const [office, clerk, stranger] = await Promise.all([world.office(), world.analyst(), world.analyst()]);
  const id = await grant(office, clerk);
  const seen = async (someone: Someone) =>
    (await someone.run<{ standIns: { id: string }[] }>('{ standIns { id } }')).standIns.map((each) => each.id);
  for (const someone of [office, clerk, world.admin]) expect(await seen(someone)).toContain(id);
  expect(await seen(stranger)).toEqual([]);
});

test('a stand-in is chosen from the active accounts by name', async () => {
  const [one, two, asking] = await Promise.all([
    world.account(['ANALYST'], { displayName: '欧阳甲' }),
    world.account(['ANALYST'], { displayName: '欧阳乙' }),
    world.account(['ANALYST'], { displayName: '欧阳丙' }),
  ]);
  await world.admin.run('DisableAccount', { id: two.accountId });
  expect(await asking.run('{ standInCandidates(q: "欧阳") { id displayName } }')).toEqual({
    standInCandidates: [{ id: one.accountId, displayName: '欧阳甲' }],
  });
});
