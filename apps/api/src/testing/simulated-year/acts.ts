import type { TaskAction, TaskOutcome } from '@sanlian/domain';
import type { Chance, Stage } from '../../demonstration';
import { SpecialReport } from '../../features/reports';
import { Submission } from '../../features/submissions';
import { SupervisionTask } from '../../features/supervision';
import type { Slices } from '../../app';
import type { Viewer } from '../../platform';
import type { Town } from './town';

/** What people do in the simulated year, each by the service that the product's own interface calls. */
export class Acts {
  constructor(
    private readonly stage: Stage,
    private readonly slices: Slices,
    private readonly town: Town,
    private readonly chance: Chance,
  ) {}

  /** The office shortlists, a chair member signs off, and all go out in one special report. Gives the report's id. */
  async report(submissionIds: readonly string[]): Promise<string> {
    const { moves } = this.slices.submissions;
    const { reports } = this.slices.reports;
    const { office, chair, leadershipId } = this.town;
    for (const id of submissionIds) {
      const { version } = await this.stage.manager.findOneByOrFail(Submission, { id });
      await moves.move(this.by(office), { id, version, action: 'SHORTLIST' });
      await moves.move(this.by(chair), { id, version: version + 1, action: 'SIGN_OFF', note: '同意采用。' });
    }
    const reportId = await reports.draft(this.by(office), {
      title: `关于${submissionIds.length}件事项的专报`,
      addresseeIds: [leadershipId],
      articles: submissionIds.map((submissionId) => ({ submissionId, title: '事项', body: '情况与建议。' })),
    });
    const { version } = await this.stage.manager.findOneByOrFail(SpecialReport, { id: reportId });
    await reports.sign(this.by(chair), reportId, version);
    await reports.send(this.by(office), reportId, version + 1);
    return reportId;
  }

  /** A leader's instruction on some submissions: most are to be handled, some only to be read. */
  async instruct(submissionIds: readonly string[], kind: 'HANDLE' | 'READ'): Promise<void> {
    await this.slices.supervision.instructions.record(this.by(this.town.office), {
      submissionIds: [...submissionIds],
      leaderName: '李市长',
      leaderTitle: '市长',
      level: 'COUNTY',
      text: '请有关部门认真研究办理。',
      givenAt: this.stage.now,
      kind,
    });
  }

  async assign(task: SupervisionTask, note: string | null = null): Promise<void> {
    const [lead, assisting] = this.chance.sample(this.town.departments, 2);
    await this.slices.supervision.assignments.assign(this.by(this.town.bureau), {
      id: task.id,
      version: task.version,
      leadOrganizationId: lead!.organizationId,
      assistingOrganizationIds: this.chance.happens(0.2) ? [assisting!.organizationId] : [],
      responsibleViceChairId: this.chance.happens(0.3) ? this.town.viceChairId : null,
      note,
    });
  }

  async move(
    viewer: Viewer,
    task: SupervisionTask,
    action: TaskAction,
    more: { outcome?: TaskOutcome; followUpOn?: string | null } = {},
  ): Promise<void> {
    const { id, version } = task;
    await this.slices.supervision.tasks.move(this.by(viewer), { id, version, action, note: '说明。', ...more });
  }

  async confirmCancellation({ id, version }: SupervisionTask): Promise<void> {
    const input = { id, version, confirmed: true, note: '同意。' };
    await this.slices.supervision.tasks.confirmCancellation(this.by(this.town.chair), input);
  }

  async progress(task: SupervisionTask): Promise<void> {
    const input = { taskId: task.id, progress: '已现场办公,正在推进。' };
    await this.slices.supervision.assignments.recordProgress(this.by(this.lead(task)), input);
  }

  async verify(viewer: Viewer, task: SupervisionTask, passed: boolean): Promise<void> {
    const input = { id: task.id, passed, note: passed ? null : '仍有两处没有整改到位。' };
    await this.slices.supervision.verifications.verify(this.by(viewer), input);
  }

  /** A reporter says how it was handled. */
  async rate(task: SupervisionTask): Promise<void> {
    const { submissionIds, members } = this.town;
    const reporter = members[submissionIds.indexOf(task.submissionId) % members.length]!;
    const satisfaction = this.chance.pick(['SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED'] as const);
    await this.slices.supervision.voices.rate(this.by(reporter), { taskId: task.id, satisfaction, comment: null });
  }

  async urge(task: SupervisionTask): Promise<void> {
    await this.slices.supervision.urging.urgings.urge(this.by(this.town.bureau), {
      id: task.id,
      level: 'BLUE',
      note: null,
    });
  }

  async askExtension(task: SupervisionTask, until: number): Promise<void> {
    const input = { taskId: task.id, until, reason: '施工受天气影响。' };
    await this.slices.supervision.deadlines.extensions.request(this.by(this.lead(task)), input);
  }

  async decideExtension(id: string, granted: boolean): Promise<void> {
    const note = granted ? null : '请按期办理。';
    await this.slices.supervision.deadlines.extensions.decide(this.by(this.town.bureau), { id, granted, note });
  }

  /** The account of the lead department. */
  lead({ leadOrganizationId }: SupervisionTask): Viewer {
    return this.town.departments.find(({ organizationId }) => organizationId === leadOrganizationId)!;
  }

  private by(viewer: Viewer) {
    return this.stage.contextOf(viewer);
  }
}
