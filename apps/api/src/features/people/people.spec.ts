import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const problemsOf = async (who: Someone, operation: string, variables: object) =>
  (await who.problem(operation, { ...variables }))?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);

describe('the roster', () => {
  test('is kept by administrators and the information office, and read by every role', async () => {
    const [office, ...readers] = await Promise.all([
      world.office(),
      world.member(),
      world.chair(),
      world.department(),
      world.bureau(),
      world.leadership(),
      world.lianxin(),
      world.analyst(),
    ]);
    const input = { name: '赵六' };
    const { createPerson } = await office.run<{ createPerson: { id: string } }>('CreatePerson', { input });
    const { id } = createPerson;
    for (const reader of readers) {
      expect(await reader.refusal('Person', { id })).toBeNull();
      expect(await reader.refusal('CreatePerson', { input })).toBe('FORBIDDEN');
      expect(await reader.refusal('UpdatePerson', { id, version: 1, input })).toBe('FORBIDDEN');
      expect(await reader.refusal('CreateSector', { input: { code: 'x', name: 'x' } })).toBe('FORBIDDEN');
      expect(await reader.refusal('CreateOrganization', { input: { name: 'x', kind: 'MEDIA' } })).toBe('FORBIDDEN');
    }
    for (const operation of ['People', 'Sectors', 'Organizations'])
      expect(await world.nobody.refusal(operation)).toBe('UNAUTHENTICATED');
  });

  test('keeps a person as given, tidied, and active unless said', async () => {
    const [sector, organization] = [await world.sector(), await world.organization('REPORTING_UNIT')];
    const input = {
      name: ' 欧阳𠮷 ',
      phone: '１３８ 1234-5678',
      tier: 'STANDING_COMMITTEE',
      informantSource: 'DEMOCRATIC_PARTY',
      sectorId: sector.id,
      organizationId: organization.id,
    };
    const { createPerson } = await world.admin.run<{ createPerson: { id: string } }>('CreatePerson', { input });
    expect(createPerson).toEqual({
      id: createPerson.id,
      version: 1,
      name: '欧阳𠮷',
      phone: '13812345678',
      tier: 'STANDING_COMMITTEE',
      informantSource: 'DEMOCRATIC_PARTY',
      sector: { id: sector.id, name: sector.name },
      organization: { id: organization.id, name: organization.name },
      active: true,
    });
    const change = { id: createPerson.id, version: 1, input: { name: '欧阳𠮷', active: false } };
    expect(await world.admin.run('UpdatePerson', change)).toMatchObject({
      updatePerson: { version: 2, phone: null, tier: null, sector: null, active: false },
    });
    expect(await world.admin.refusal('UpdatePerson', change)).toBe('CONFLICT');
  });

  test('writes who changed what, before and after', async () => {
    const person = await world.person({ name: '留痕前' });
    await world.admin.run('UpdatePerson', { id: person.id, version: 1, input: { name: '留痕后' } });
    const entries = await app.app.platform.database.read(
      'SELECT * FROM `audit_entry` WHERE `subjectId` = ? ORDER BY `sequence`',
      [person.id],
    );
    const told = entries.map(({ actorId, action, before, after }) => [
      actorId,
      action,
      before && JSON.parse(String(before)).name,
      JSON.parse(String(after)).name,
    ]);
    expect(told).toEqual([
      [world.admin.accountId, 'person.saved', null, '留痕前'],
      [world.admin.accountId, 'person.saved', '留痕前', '留痕后'],
    ]);
  });

  test('is filtered by every part, alone and together', async () => {
    const [sector, organization] = [await world.sector(), await world.organization()];
    const mark = `筛${newKey().slice(0, 4)}`;
    await world.person({ name: `${mark}甲`, tier: 'MEMBER', sector });
    await world.person({ name: `${mark}乙`, tier: 'CHAIR_MEETING', organization });
    const { id } = await world.person({ name: `${mark}丙`, informantSource: 'GRASSROOTS', sector });
    await world.admin.run('UpdatePerson', {
      id,
      version: 1,
      input: { name: `${mark}丙`, informantSource: 'GRASSROOTS', sectorId: sector.id, active: false },
    });
    const found = async (filter: object) => {
      const { people } = await world.admin.run<{ people: { total: number; items: { name: string }[] } }>('People', {
        filter: { q: mark, ...filter },
      });
      expect(people.total).toBe(people.items.length);
      return people.items.map(({ name }) => name.at(-1)).sort();
    };
    expect(await found({})).toEqual(['丙', '乙', '甲'].sort());
    expect(await found({ tier: 'MEMBER' })).toEqual(['甲']);
    expect(await found({ informant: true })).toEqual(['丙']);
    expect(await found({ informant: false })).toEqual(['乙', '甲'].sort());
    expect(await found({ sectorId: sector.id })).toEqual(['丙', '甲'].sort());
    expect(await found({ organizationId: organization.id })).toEqual(['乙']);
    expect(await found({ active: true })).toEqual(['乙', '甲'].sort());
    expect(await found({ sectorId: sector.id, active: true, tier: 'MEMBER' })).toEqual(['甲']);
    expect(await found({ sectorId: newKey() })).toEqual([]);
  });

  test('is sorted by tier with the chair meeting first', async () => {
    const mark = `序${newKey().slice(0, 4)}`;
    for (const tier of [undefined, 'MEMBER', 'CHAIR_MEETING', 'STANDING_COMMITTEE'] as const)
      await world.person({ name: `${mark}${tier ?? ''}`, ...(tier ? { tier } : {}) });
    const { people } = await world.admin.run<{ people: { items: { tier: string | null }[] } }>('People', {
      filter: { q: mark },
      sort: { field: 'TIER', order: 'ASC' },
    });
    expect(people.items.map(({ tier }) => tier)).toEqual(['CHAIR_MEETING', 'STANDING_COMMITTEE', 'MEMBER', null]);
  });
});

describe('a phone', () => {
  test('is shown in full, masked or not at all, by who asks', async () => {
    const phone = '13812345678';
    const owner = await world.member({ phone });
    const seen = async (who: Someone) =>
      (await who.run<{ person: { phone: string | null } }>('Person', { id: owner.personId })).person.phone;
    for (const who of [owner, world.admin, await world.office()]) expect(await seen(who)).toBe(phone);
    const masked = [world.member(), world.informant(), world.convener(), world.unit(), world.chair()];
    for (const who of await Promise.all(masked)) expect(await seen(who)).toBe('138****5678');
    const absent = [world.department(), world.analyst(), world.leadership(), world.lianxin(), world.bureau()];
    for (const who of await Promise.all(absent)) expect(await seen(who)).toBeNull();
    expect(await seen(await world.account(['ANALYST', 'INFO_OFFICE']))).toBe(phone);
  });

  test('is guarded wherever the person is met', async () => {
    const convener = await world.convener();
    const { id } = { id: convener.personId };
    const analyst = await world.analyst();
    await world.admin.run('UpdatePerson', { id, version: 1, input: { name: '召集人', phone: '13812345678' } });
    const { sectors } = await analyst.run<{ sectors: { items: { convener: { phone: string | null } | null }[] } }>(
      '{ sectors(page: { limit: 200 }) { items { convener { phone } } } }',
    );
    expect(sectors.items.every(({ convener: met }) => !met?.phone)).toBe(true);
  });
});

describe('a sector', () => {
  test('counts its active members of any tier', async () => {
    const sector = await world.sector();
    await world.person({ sector, tier: 'MEMBER' });
    await world.person({ sector, tier: 'CHAIR_MEETING' });
    await world.person({ sector, informantSource: 'PROFESSIONAL' });
    const left = await world.person({ sector, tier: 'MEMBER', name: '离任' });
    await world.admin.run('UpdatePerson', {
      id: left.id,
      version: 1,
      input: { name: '离任', tier: 'MEMBER', sectorId: sector.id, active: false },
    });
    expect(await world.admin.run('Sector', { id: sector.id })).toMatchObject({ sector: { memberCount: 2 } });
  });

  test('has a code and a name that no other has, whatever their case and width', async () => {
    const mark = newKey().slice(0, 8);
    const { id } = await world.sector({ code: `abc-${mark}`, name: `名${mark}` });
    const other = await world.sector();
    const create = (input: object) => problemsOf(world.admin, 'CreateSector', { input });
    expect(await create({ code: `ＡＢＣ-${mark}`, name: 'x' })).toEqual(['code ALREADY_EXISTS']);
    expect(await create({ code: `abc-${mark}`, name: `名${mark}` })).toEqual([
      'code ALREADY_EXISTS',
      'name ALREADY_EXISTS',
    ]);
    const update = { id: other.id, version: 1, input: { code: other.code, name: `名${mark}` } };
    expect(await problemsOf(world.admin, 'UpdateSector', update)).toEqual(['name ALREADY_EXISTS']);
    const rename = { id, version: 1, input: { code: `ABC-${mark}`, name: `名${mark}` } };
    expect(await world.admin.run('UpdateSector', rename)).toMatchObject({ updateSector: { version: 2 } });
    expect(await world.admin.refusal('UpdateSector', rename)).toBe('CONFLICT');
  });

  test('is made once by those who make it at the same time', async () => {
    const mark = newKey().slice(0, 8);
    const input = { code: mark, name: mark };
    const codes = await Promise.all(Array.from({ length: 8 }, () => world.admin.refusal('CreateSector', { input })));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(7);
  });

  test('is convened by a person of the roster', async () => {
    const convener = await world.person({ name: '召集人' });
    const sector = await world.sector({ convener });
    expect(await world.admin.run('Sector', { id: sector.id })).toMatchObject({
      sector: { convener: { id: convener.id, name: '召集人' } },
    });
    const input = { code: newKey().slice(0, 20), name: newKey(), convenerId: newKey() };
    expect(await problemsOf(world.admin, 'CreateSector', { input })).toEqual(['convenerId NOT_FOUND']);
  });
});

describe('an organization', () => {
  test('has a name that no other has, and a kind and level by which it is found', async () => {
    const name = `单位${newKey()}`;
    const { id } = await world.organization('UPPER_COMMITTEE', { name, level: 'PROVINCE' });
    expect(await problemsOf(world.admin, 'CreateOrganization', { input: { name, kind: 'MEDIA' } })).toEqual([
      'name ALREADY_EXISTS',
    ]);
    const { organizations } = await world.admin.run<{ organizations: object }>('Organizations', {
      filter: { q: name, kind: 'UPPER_COMMITTEE' },
    });
    expect(organizations).toEqual({ total: 1, items: [{ id, name, kind: 'UPPER_COMMITTEE' }] });
    expect(await world.admin.run('Organizations', { filter: { q: name, kind: 'MEDIA' } })).toEqual({
      organizations: { total: 0, items: [] },
    });
  });

  test('is changed as seen at a version', async () => {
    const { id } = await world.organization();
    const update = `mutation ($version: Int!, $id: ID!, $input: OrganizationInput!) {
      updateOrganization(id: $id, version: $version, input: $input) { version name kind level }
    }`;
    const variables = { id, version: 1, input: { name: `改${newKey()}`, kind: 'MEDIA' } };
    expect(await world.admin.run(update, variables)).toMatchObject({
      updateOrganization: { version: 2, kind: 'MEDIA', level: null },
    });
    expect(await world.admin.refusal(update, variables)).toBe('CONFLICT');
  });
});
