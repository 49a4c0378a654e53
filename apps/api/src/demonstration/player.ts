import type { Slices } from '../app';
import { Account, viewerOf } from '../features/access';
import { Sector } from '../features/people';
import { SpecialReport, Transfer } from '../features/reports';
import { Category, Submission } from '../features/submissions';
import { SupervisionAction, SupervisionTask } from '../features/supervision';
import { VettingItem } from '../features/vetting';
import type { Context, Viewer } from '../platform';
import { breadthActs } from './breadth/acts';
import type { PlanAction, PlannedEvent, PlannedReport, PlannedSubmission, PlanStep } from './plan.types';
import type { Stage } from './stage';

type Act<K extends PlanAction['kind']> = (context: Context, step: Extract<PlanAction, { kind: K }>) => Promise<unknown>;
type Acts = { [K in PlanAction['kind']]: Act<K> };

/** Plays the steps of a plan through the services, so that every rule holds in what comes out. */
export class Player {
  private readonly ids = new Map<string, string>();
  private readonly viewers = new Map<string, Viewer>();
  private readonly acts: Acts;

  constructor(
    private readonly stage: Stage,
    private readonly slices: Slices,
    /** The hash of the password that all accounts of the demonstration share. */
    private readonly passwordHash: string,
  ) {
    this.acts = {
      ...this.rosterActs(),
      ...this.submissionActs(),
      ...this.vettingActs(),
      ...this.reportActs(),
      ...this.taskActs(),
      ...this.eventActs(),
      ...this.workbenchActs(),
      ...breadthActs(slices, {
        manager: stage.manager,
        know: (...known) => this.know(...known),
        id: (...key) => this.id(...key),
        idOrNull: (...key) => this.idOrNull(...key),
      }),
    };
  }

  async play(step: PlanStep): Promise<void> {
    this.stage.now = step.at;
    const act = this.acts[step.kind] as Act<typeof step.kind>;
    try {
      await act(this.stage.contextOf(await this.viewer(step.by)), step as never);
    } catch (error) {
      throw new Error(`The plan can't be played: ${JSON.stringify(step).slice(0, 500)}`, { cause: error });
    }
  }

  private rosterActs() {
    const { people, access } = this.slices;
    return {
      createOrganization: async (context, { key, input }) =>
        this.know('organization', key, await people.people.createOrganization(context, input)),
      createSector: async (context, { key, input }) =>
        this.know('sector', key, await people.people.createSector(context, input)),
      createPerson: async (context, { key, input: { sector, organization, ...input } }) =>
        this.know(
          'person',
          key,
          await people.people.createPerson(context, {
            ...input,
            sectorId: this.idOrNull('sector', sector),
            organizationId: this.idOrNull('organization', organization),
          }),
        ),
      nameConvener: async (context, { sector, person }) => {
        const { id, version, code, name } = await this.stage.manager.findOneByOrFail(Sector, {
          id: this.id('sector', sector),
        });
        await people.people.updateSector(context, id, version, { code, name, convenerId: this.id('person', person) });
      },
      createAccount: (context, { input: { person, organization, ...input } }) =>
        context.inTransaction((tx) =>
          access.accounts.insert(tx, {
            ...input,
            passwordHash: this.passwordHash,
            personId: this.idOrNull('person', person),
            organizationId: this.idOrNull('organization', organization),
          }),
        ),
    } satisfies Partial<Acts>;
  }

  private submissionActs() {
    const { service, moves } = this.slices.submissions;
    return {
      draftSubmission: async (context, { key, input }) =>
        this.know('submission', key, await service.draft(context, await this.written(input))),
      editSubmission: async (context, { submission, input }) => {
        const { id, version } = await this.submission(submission);
        await service.edit(context, id, version, (await this.written(input)) as never);
      },
      moveSubmission: async (context, { submission, action, note, declineReason }) => {
        const { id, version } = await this.submission(submission);
        await moves.move(context, { id, version, action, note, declineReason });
      },
      mergeSubmissions: (context, { target, sources, note }) =>
        moves.merge(context, {
          targetId: this.id('submission', target),
          sourceIds: sources.map((source) => this.id('submission', source)),
          note,
        }),
    } satisfies Partial<Acts>;
  }

  private vettingActs() {
    const { planning, room, opinions, decisions } = this.slices.vetting;
    const people = (keys: readonly string[]) => keys.map((key) => this.id('person', key));
    return {
      planVettingSession: async (
        context,
        { key, input: { presider, attendees, enlarged, guests, submissions, ...input } },
      ) =>
        this.know(
          'session',
          key,
          await planning.plan(context, {
            ...input,
            presiderId: this.id('person', presider),
            attendeeIds: people(attendees),
            enlargedIds: people(enlarged),
            guestIds: people(guests),
            submissionIds: submissions.map((one) => this.id('submission', one)),
          } as never),
        ),
      checkIn: (context, { session, person }) =>
        room.checkIn(context, this.id('session', session), this.id('person', person)),
      openVettingSession: (context, { session }) => room.open(context, this.id('session', session)),
      presentVettingItem: async (context, step) => room.present(context, await this.item(step)),
      nameActingPresider: async (context, step) =>
        room.nameActingPresider(context, await this.item(step), this.id('person', step.person)),
      giveOpinion: async (context, step) => {
        const { scores, recommendation, comment } = step;
        await opinions.give(context, { itemId: await this.item(step), scores, recommendation, comment });
      },
      decideVettingItem: async (context, step) => {
        const { outcome, reason, declineReason, mergeInto } = step;
        const mergeIntoId = this.idOrNull('submission', mergeInto);
        await decisions.decide(context, { itemId: await this.item(step), outcome, reason, declineReason, mergeIntoId });
      },
      closeVettingSession: (context, { session }) => room.close(context, this.id('session', session)),
    } satisfies Partial<Acts>;
  }

  private reportActs() {
    const { reports, transfers } = this.slices.reports;
    const versioned = async (key: string) =>
      this.stage.manager.findOneByOrFail(SpecialReport, { id: this.id('report', key) });
    const input = ({ title, addressees, articles }: PlannedReport) => ({
      title,
      addresseeIds: addressees.map((key) => this.id('organization', key)),
      articles: articles.map(({ submission, ...article }) => ({
        ...article,
        submissionId: this.id('submission', submission),
      })),
    });
    return {
      draftSpecialReport: async (context, { key, input: given }) =>
        this.know('report', key, await reports.draft(context, input(given))),
      editSpecialReport: async (context, { report, input: given }) => {
        const { id, version } = await versioned(report);
        await reports.edit(context, id, version, input(given));
      },
      signSpecialReport: async (context, { report }) => {
        const { id, version } = await versioned(report);
        await reports.sign(context, id, version);
      },
      sendSpecialReport: async (context, { report }) => {
        const { id, version } = await versioned(report);
        await reports.send(context, id, version);
      },
      signForSpecialReport: (context, { report, shown, instructed, note }) =>
        reports.receive(context, this.id('report', report), { shown, instructed, note }),
      transferSubmission: (context, { submission, recipient }) =>
        transfers.transfer(context, {
          submissionId: this.id('submission', submission),
          recipientId: this.id('organization', recipient),
        }),
      acknowledgeTransfer: async (context, { submission, recipient, reply }) => {
        const { id } = await this.stage.manager.findOneByOrFail(Transfer, {
          submissionId: this.id('submission', submission),
          recipientId: this.id('organization', recipient),
        });
        await transfers.acknowledge(context, { id, reply });
      },
    } satisfies Partial<Acts>;
  }

  private taskActs() {
    const { instructions, assignments, tasks, verifications, voices } = this.slices.supervision;
    const versioned = (key: string) =>
      this.stage.manager.findOneByOrFail(SupervisionTask, { id: this.id('task', key) });
    return {
      recordInstruction: async (context, { key, input: { submissions, report, ...input }, tasks: started }) => {
        const instructionId = await instructions.record(context, {
          ...input,
          submissionIds: submissions?.map((one) => this.id('submission', one)),
          specialReportId: this.idOrNull('report', report),
        });
        this.know('instruction', key, instructionId);
        const rows = await this.stage.manager.findBy(SupervisionTask, { instructionId });
        for (const { key: task, submission } of started) {
          const row = rows.find((one) => one.submissionId === this.id('submission', submission));
          if (row) this.know('task', task, row.id);
        }
      },
      assignTask: async (
        context,
        { task, leadOrganization, assistingOrganizations, responsibleViceChair, dueAt, note },
      ) => {
        const { id, version } = await versioned(task);
        await assignments.assign(context, {
          id,
          version,
          leadOrganizationId: this.id('organization', leadOrganization),
          assistingOrganizationIds: assistingOrganizations.map((key) => this.id('organization', key)),
          responsibleViceChairId: this.id('person', responsibleViceChair),
          dueAt,
          note,
        });
      },
      moveTask: async (context, { task, action, note, outcome, followUpOn }) => {
        const { id, version } = await versioned(task);
        await tasks.move(context, { id, version, action, note, outcome, followUpOn });
      },
      confirmCancellation: async (context, { task, note }) => {
        const { id, version } = await versioned(task);
        await tasks.confirmCancellation(context, { id, version, confirmed: true, note });
      },
      recordProgress: (context, { task, handlingOpinion, progress, effect }) =>
        assignments.recordProgress(context, { taskId: this.id('task', task), handlingOpinion, progress, effect }),
      verifyTask: async (context, { task, passed, side, note }) => {
        const { id, version } = await versioned(task);
        await verifications.verify(context, { id, version, passed, side, note });
      },
      rateHandling: (context, { task, satisfaction, comment }) =>
        voices.rate(context, { taskId: this.id('task', task), satisfaction, comment }),
    } satisfies Partial<Acts>;
  }

  private eventActs() {
    const { actions } = this.slices.supervision;
    const input = ({ tasks, heldAt, leader, form, place, participants }: PlannedEvent) => ({
      taskIds: tasks.map((key) => this.id('task', key)),
      form,
      at: heldAt,
      place,
      participants,
      leaderId: this.idOrNull('person', leader),
    });
    const versioned = (key: string) =>
      this.stage.manager.findOneByOrFail(SupervisionAction, { id: this.id('event', key) });
    return {
      planSupervisionAction: async (context, { key, input: given }) =>
        this.know('event', key, await actions.plan(context, input(given))),
      changePlannedAction: async (context, { event, input: given }) => {
        const { id, version } = await versioned(event);
        await actions.change(context, { id, version, input: input(given) });
      },
      cancelPlannedAction: async (context, { event, note }) => {
        const { id, version } = await versioned(event);
        await actions.cancel(context, { id, version, note });
      },
      recordSupervisionAction: (context, { outcome, promises, event, ...given }) =>
        actions.record(context, {
          ...input(given),
          outcome,
          promises,
          plannedActionId: this.idOrNull('event', event),
        }),
    } satisfies Partial<Acts>;
  }

  private workbenchActs() {
    const { deadlines, urging, reviews, tasks, lookBacks } = this.slices.supervision;
    return {
      requestExtension: async (context, { task, until, reason }) => {
        const id = await deadlines.extensions.request(context, { taskId: this.id('task', task), until, reason });
        this.know('extension', task, id);
      },
      decideExtension: (context, { task, granted, note }) =>
        deadlines.extensions.decide(context, { id: this.id('extension', task), granted, note }),
      urgeTask: (context, { task, level, note }) =>
        urging.urgings.urge(context, { id: this.id('task', task), level, note }),
      reviewRating: (context, { task, note, whatFollows }) =>
        reviews.review(context, { taskId: this.id('task', task), note, whatFollows }),
      recordFollowUp: async (context, { task, outcome, followUpOn, note }) => {
        const { id, version } = await this.stage.manager.findOneByOrFail(SupervisionTask, {
          id: this.id('task', task),
        });
        await tasks.followUp(context, { id, version, outcome, followUpOn, note });
      },
      openLookBack: async (context, { year }) =>
        this.know('lookBack', String(year), await lookBacks.service.open(context, year)),
      recordFinding: (context, { year, task, finding, note }) =>
        lookBacks.service.find(context, {
          lookBackId: this.id('lookBack', String(year)),
          taskId: this.id('task', task),
          finding,
          note,
        }),
    } satisfies Partial<Acts>;
  }

  private async written({ category, sector, reporters, visit, clue, contact, topic, ...input }: PlannedSubmission) {
    const found = await this.stage.manager.findOneByOrFail(Category, { name: category });
    return {
      ...input,
      categoryId: found.id,
      sectorId: this.idOrNull('sector', sector),
      visitId: this.idOrNull('visit', visit),
      clueId: this.idOrNull('clue', clue),
      concernId: this.idOrNull('concern', contact),
      commissionedTopicId: this.idOrNull('topic', topic),
      reporters: reporters.map(({ person, organization, lead }) => ({
        personId: this.idOrNull('person', person),
        organizationId: this.idOrNull('organization', organization),
        lead,
      })),
    };
  }

  private submission(key: string): Promise<Submission> {
    return this.stage.manager.findOneByOrFail(Submission, { id: this.id('submission', key) });
  }

  private async item({ session, submission }: { session: string; submission: string }): Promise<string> {
    const key = `${session}/${submission}`;
    const known = this.ids.get(`item/${key}`);
    if (known) return known;
    const { id } = await this.stage.manager.findOneByOrFail(VettingItem, {
      sessionId: this.id('session', session),
      submissionId: this.id('submission', submission),
    });
    this.know('item', key, id);
    return id;
  }

  private async viewer(username: string): Promise<Viewer> {
    const known = this.viewers.get(username);
    if (known) return known;
    const viewer = viewerOf(await this.stage.manager.findOneByOrFail(Account, { username }));
    this.viewers.set(username, viewer);
    return viewer;
  }

  private know(type: string, key: string, id: string): void {
    this.ids.set(`${type}/${key}`, id);
  }

  private id(type: string, key: string): string {
    const id = this.ids.get(`${type}/${key}`);
    if (!id) throw new Error(`The plan speaks of the ${type} ${key} before it exists`);
    return id;
  }

  private idOrNull(type: string, key: string | undefined): string | null {
    return key === undefined ? null : this.id(type, key);
  }
}
