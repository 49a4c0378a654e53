import type {
  Disclosure,
  InstructionKind,
  TaskAction,
  TaskOutcome,
  TaskStatus,
  VerificationSide,
} from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';
import type { ReportPress } from '../reports';

/** A supervision task as builders hand it on. */
export interface Watched extends Ref {
  version: number;
  number: string;
  status: TaskStatus;
  outcome: TaskOutcome | null;
  dueAt: string;
  allowedActions: TaskAction[];
  submission: Ref & { number: string };
  instruction: Ref & { text: string | null };
}

export interface InstructionWishes {
  submissionIds?: string[];
  specialReportId?: string;
  kind?: InstructionKind;
  disclosure?: Disclosure;
  gist?: string;
  text?: string;
  dueAt?: string;
  attachmentIds?: string[];
}

export interface AssignmentWishes {
  leadOrganizationId?: string;
  assistingOrganizationIds?: string[];
  responsibleViceChairId?: string;
  dueAt?: string;
  note?: string;
  version?: number;
}

export interface TaskMoveWishes {
  note?: string;
  outcome?: TaskOutcome;
  followUpOn?: string;
  version?: number;
}

const WATCHED =
  'id version number status outcome dueAt allowedActions submission { id number } instruction { id text }';

/** Everybody who takes part in supervising, and the steps of a task up to its closing. */
export class Oversight {
  private constructor(
    readonly press: ReportPress,
    readonly bureau: Someone,
    /** The lead department unless told otherwise. */
    readonly department: Someone,
  ) {}

  static async open(world: World, press: ReportPress): Promise<Oversight> {
    return new Oversight(press, await world.bureau(), await world.department());
  }

  get office(): Someone {
    return this.press.office;
  }
  get chair(): Someone {
    return this.press.chair;
  }

  /** What `recordInstruction` asks; on what is for the caller to say. */
  instruction(wishes: InstructionWishes = {}) {
    return {
      leaderName: '李市长',
      leaderTitle: '市长',
      level: 'COUNTY',
      text: `请有关部门认真研究办理(${nextNumber()})。`,
      givenAt: '2026-05-10T10:00:00+08:00',
      ...wishes,
    };
  }

  /** The tasks that an instruction on these submissions starts, as the office records it. */
  async instruct(submissions: readonly Ref[], wishes: InstructionWishes = {}): Promise<Watched[]> {
    const { recordInstruction } = await this.office.run<{ recordInstruction: { tasks: Watched[] } }>(
      `mutation ($input: InstructionInput!) { recordInstruction(input: $input) { tasks { ${WATCHED} } } }`,
      { input: this.instruction({ submissionIds: submissions.map(({ id }) => id), ...wishes }) },
    );
    return recordInstruction.tasks;
  }

  /** A task just registered, on a new adopted submission. */
  async registered(wishes: InstructionWishes = {}, author?: Someone): Promise<Watched> {
    const [task] = await this.instruct([await this.press.adopted(author)], wishes);
    if (!task) throw new Error('The instruction started no task');
    return task;
  }

  async assign({ id, version }: Watched, wishes: AssignmentWishes = {}, by: Someone = this.bureau): Promise<Watched> {
    const input = { id, version, leadOrganizationId: this.department.organizationId, ...wishes };
    const { assignTask } = await by.run<{ assignTask: Watched }>(
      `mutation ($input: AssignTaskInput!) { assignTask(input: $input) { ${WATCHED} } }`,
      { input },
    );
    return assignTask;
  }

  async move(by: Someone, { id, version }: Watched, action: TaskAction, wishes: TaskMoveWishes = {}): Promise<Watched> {
    const { moveTask } = await by.run<{ moveTask: Watched }>(
      `mutation ($input: MoveTaskInput!) { moveTask(input: $input) { ${WATCHED} } }`,
      { input: { id, version, action, ...wishes } },
    );
    return moveTask;
  }

  async progress(task: Ref, by: Someone = this.department, progress = '已完成现场勘查。'): Promise<void> {
    await by.run('RecordProgress', { input: { taskId: task.id, progress } });
  }

  /** A failure says what is missing. */
  async verify(by: Someone, { id }: Ref, passed = true, side?: VerificationSide): Promise<Watched> {
    const { verifyTask } = await by.run<{ verifyTask: Watched }>(
      `mutation ($input: VerifyTaskInput!) { verifyTask(input: $input) { ${WATCHED} } }`,
      { input: { id, passed, side, note: passed ? undefined : '群众反映的问题尚未解决,请继续办理。' } },
    );
    return verifyTask;
  }

  /** A task in this status, on a new submission, by the shortest way. */
  async at(status: TaskStatus, wishes: InstructionWishes = {}, author?: Someone): Promise<Watched> {
    const task = await this.registered(wishes, author);
    if (status === 'REGISTERED') return task;
    if (status === 'CANCELLED') return this.cancel(task);
    const assigned = await this.assign(task);
    if (status === 'ASSIGNED') return assigned;
    if (status === 'SENT_BACK') return this.move(this.department, assigned, 'SEND_BACK', { note: '不属我单位职责。' });
    const accepted = await this.move(this.department, assigned, 'ACCEPT');
    if (status === 'ACCEPTED') return accepted;
    await this.progress(accepted);
    const inProgress = await this.look(task.id);
    if (status === 'IN_PROGRESS') return inProgress;
    const reported = await this.report(inProgress);
    if (status === 'RESULT_REPORTED') return reported;
    return this.close(reported);
  }

  /** The lead department reports a result, solved unless told otherwise. */
  async report(task: Watched, wishes: TaskMoveWishes = {}): Promise<Watched> {
    return this.move(this.department, task, 'REPORT_RESULT', { outcome: 'A_SOLVED', ...wishes });
  }

  /** Both sides pass it. */
  async close(task: Ref): Promise<Watched> {
    await this.verify(this.office, task);
    return this.verify(this.bureau, task);
  }

  /** The bureau asks, the office confirms. */
  async cancel(task: Watched): Promise<Watched> {
    const { id, version } = await this.move(this.bureau, task, 'CANCEL', { note: '事项已由上级另行安排。' });
    const { confirmCancellation } = await this.office.run<{ confirmCancellation: Watched }>(
      `mutation ($id: ID!, $version: Int!) { confirmCancellation(id: $id, version: $version, confirmed: true) { ${WATCHED} } }`,
      { id, version },
    );
    return confirmCancellation;
  }

  /** How it stands, as this viewer sees it. */
  async look(id: string, viewer: Someone = this.bureau): Promise<Watched> {
    const { supervisionTask } = await viewer.run<{ supervisionTask: Watched }>(
      `query ($id: ID!) { supervisionTask(id: $id) { ${WATCHED} } }`,
      { id },
    );
    return supervisionTask;
  }
}
