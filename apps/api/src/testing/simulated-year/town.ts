import { createWorld, type Someone } from '@sanlian/testing';
import { In } from 'typeorm';
import { Account, viewerOf } from '../../features/access';
import { Submission } from '../../features/submissions';
import type { Viewer } from '../../platform';
import { upload } from '../upload';
import { ADMIN_PASSWORD, type TestApp } from '../test-app';

/** Who lives in the simulated year. */
export interface Town {
  admin: Viewer;
  office: Viewer;
  /** Two, so that both sides of a verification are two people. */
  chair: Viewer;
  bureau: Viewer;
  departments: Viewer[];
  leadershipId: string;
  viceChairId: string;
  members: Viewer[];
  /** Submissions that came in, in the order of their numbers. */
  submissionIds: string[];
}

const DEPARTMENTS = 12;
const MEMBERS = 30;

/** An installation with its people, and submissions that wait for the first review. */
export async function foundTown(app: TestApp, submissions: number): Promise<Town> {
  const world = await createWorld(app.call, ADMIN_PASSWORD);
  const office = await world.office();
  const [chair, bureau, leadership] = [await world.chair(), await world.bureau(), await world.leadership()];
  const departments: Someone[] = [];
  for (let count = 0; count < DEPARTMENTS; count++) departments.push(await world.department());
  const members: Someone[] = [];
  const names: string[] = [];
  for (let count = 1; count <= MEMBERS; count++) {
    const name = `模拟委员${count}`;
    names.push(name);
    members.push(await world.personal(['MEMBER'], { tier: 'MEMBER', name }));
  }
  const category = '城市建设';
  await office.run('mutation ($input: CategoryInput!) { createCategory(input: $input) { id } }', {
    input: { code: 'simulated', name: category },
  });
  const header = '来源编号,标题,类别,情况反映,意见建议,反映人';
  const rows = Array.from({ length: submissions }, (_, index) =>
    [`S${index}`, `第${index + 1}号事项`, category, '群众反映强烈。', '建议尽快解决。', names[index % MEMBERS]].join(),
  );
  const { id } = await upload(app, office.token, 'submissions.csv', [header, ...rows].join('\n'));
  await office.run('ImportSubmissions', { fileId: id, dryRun: false });

  const { manager } = app.app.platform.database.source;
  const viewer = async ({ accountId }: Someone): Promise<Viewer> =>
    viewerOf(await manager.findOneByOrFail(Account, { id: accountId }));
  const accounts = await manager.findBy(Account, { id: In(members.map(({ accountId }) => accountId)) });
  const byId = new Map(accounts.map((account) => [account.id, viewerOf(account)]));
  const rowsOfSubmissions = await manager.find(Submission, { select: { id: true }, order: { number: 'ASC' } });
  return {
    admin: await viewer(world.admin),
    office: await viewer(office),
    chair: await viewer(chair),
    bureau: await viewer(bureau),
    departments: await Promise.all(departments.map(viewer)),
    leadershipId: leadership.organizationId ?? '',
    viceChairId: chair.personId ?? '',
    members: members.map(({ accountId }) => byId.get(accountId)!),
    submissionIds: rowsOfSubmissions.map((row) => row.id),
  };
}
