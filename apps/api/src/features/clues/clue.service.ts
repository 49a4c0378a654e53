import {
  assignClueInput,
  assigneeProblems,
  captureCluesInput,
  checkInput,
  clueInput,
  dismissClueInput,
  heldAtProblems,
  Refusal,
  refuseClueStep,
  refuseProblems,
  type ClueInput,
  type ClueStep,
  type FieldProblem,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx, type Viewer } from '../../platform';
import { Account } from '../access';
import { Person } from '../people';
import type { SubmissionService } from '../submissions';
import { Clue } from './clue.entity';
import { clueAssigned, clueCaptured, clueDismissed, clueEdited } from './clue.events';
import { ofClue, subject } from './clue.told';

/** L4: clues from capture to what becomes of them. Answers are ids; what is shown is read through the read model. */
export class ClueService {
  constructor(private readonly submissions: SubmissionService) {}

  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  async capture(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(clueInput, input);
    refuseProblems(await visitProblems(context, [checked], () => ''));
    return context.once(
      'captureClue',
      checked,
      async (tx) => (await insert(tx, context, [checked], () => ''))[0] ?? '',
    );
  }

  /**
   * Many clues of one record, all or none.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `inputs.<i>.summary`
   */
  async captureAll(context: Context, inputs: unknown): Promise<string[]> {
    const checked = checkInput(captureCluesInput, { inputs });
    const place = (index: number) => `inputs.${index}.`;
    refuseProblems(await visitProblems(context, checked.inputs, place));
    return context.once('captureClues', checked, (tx) => insert(tx, context, checked.inputs, place));
  }

  /**
   * Mends what was noted, until something came of it.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields
   */
  async edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(clueInput, input);
    await refuseHidden(context, id);
    refuseProblems(await visitProblems(context, [checked], () => ''));
    await context.inTransaction(async (tx) => {
      const before = await this.lockFor(tx, context.actor, id, 'edit');
      refuseProblems(await problems(tx, checked, ''));
      await tx.update(Clue, id, version, checked);
      const after = { ...before, ...checked };
      await tx.record(clueEdited, { subject: subject(id), before, after, payload: ofClue(after) });
    });
  }

  /**
   * Gives it to an account that may write submissions; given again, somebody else has it. To the one who has it already
   * nothing changes.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` for the account
   */
  async assign(context: Context, id: string, accountId: unknown): Promise<void> {
    const checked = checkInput(assignClueInput, { accountId });
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const before = await this.lockFor(tx, context.actor, id, 'assign');
      refuseProblems(assigneeProblems(await tx.manager.findOneBy(Account, { id: checked.accountId })));
      if (before.assigneeId === checked.accountId) return;
      const changes = { status: 'ASSIGNED' as const, assigneeId: checked.accountId, assignedAt: tx.now };
      await tx.update(Clue, id, before.version, changes);
      const after = { ...before, ...changes };
      await tx.record(clueAssigned, {
        subject: subject(id),
        before,
        after,
        payload: { ...ofClue(after), previousId: before.assigneeId },
      });
    });
  }

  /**
   * Drafts a submission from it, with what `draftSubmission` asks; the draft keeps the clue and its visit as origin. The
   * channel is `CLUE`, or `VISIT` where the input says so and the clue was heard at one.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields of the submission
   */
  async convert(context: Context, id: string, input: { channel: string }): Promise<void> {
    await refuseHidden(context, id);
    await context.once('convertClue', { id, input }, async (tx) => {
      const { visitId } = await this.lockFor(tx, context.actor, id, 'convert');
      const channel = input.channel === 'VISIT' && visitId !== null ? 'VISIT' : 'CLUE';
      return this.submissions.draft(context, { ...input, channel, visitId, clueId: id });
    });
  }

  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` without a note */
  async dismiss(context: Context, id: string, note: unknown): Promise<void> {
    const checked = checkInput(dismissClueInput, { note });
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const before = await this.lockFor(tx, context.actor, id, 'dismiss');
      const changes = { status: 'DISMISSED' as const, note: checked.note, doneAt: tx.now };
      await tx.update(Clue, id, before.version, changes);
      const after = { ...before, ...changes };
      await tx.record(clueDismissed, {
        subject: subject(id),
        before,
        after,
        payload: { ...ofClue(after), note: checked.note },
      });
    });
  }

  private async lockFor(tx: Tx, viewer: Viewer, id: string, step: ClueStep): Promise<Clue> {
    const clue = await tx.lock(Clue, id);
    refuseClueStep(step, standingOf(clue, viewer));
    return clue;
  }
}

export const standingOf = (clue: Clue, viewer: Viewer) => ({
  status: clue.status,
  roles: viewer.roles,
  isAssignee: clue.assigneeId === viewer.accountId,
  isCapturer: clue.capturedById === viewer.accountId,
});

async function refuseHidden(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'Clue', id))) throw new Refusal('NOT_FOUND');
}

/** What isn't there for the viewer isn't there at all. */
async function visitProblems(
  context: Context,
  inputs: readonly ClueInput[],
  place: (index: number) => string,
): Promise<FieldProblem[]> {
  const { reads } = context.platform;
  const known = new Map<string, boolean>();
  for (const { visitId } of inputs)
    if (visitId !== null && !known.has(visitId)) known.set(visitId, await reads.sees(context, 'Visit', visitId));
  return inputs.flatMap(({ visitId }, index) =>
    visitId === null || known.get(visitId) ? [] : [{ path: `${place(index)}visitId`, code: 'NOT_FOUND' as const }],
  );
}

async function problems(
  tx: Tx,
  input: ClueInput,
  place: string,
  people?: ReadonlySet<string>,
): Promise<FieldProblem[]> {
  const known = people ?? (await knownPeople(tx, [input]));
  return [
    ...heldAtProblems(input.heldAt, tx.now, `${place}heldAt`),
    ...(input.speakerId !== null && !known.has(input.speakerId)
      ? [{ path: `${place}speakerId`, code: 'NOT_FOUND' as const }]
      : []),
  ];
}

async function knownPeople(tx: Tx, inputs: readonly ClueInput[]): Promise<Set<string>> {
  const ids = [...new Set(inputs.flatMap(({ speakerId }) => (speakerId === null ? [] : [speakerId])))];
  const people = ids.length === 0 ? [] : await tx.manager.findBy(Person, { id: In(ids) });
  return new Set(people.map(({ id }) => id));
}

async function insert(
  tx: Tx,
  context: Context,
  inputs: readonly ClueInput[],
  place: (index: number) => string,
): Promise<string[]> {
  const people = await knownPeople(tx, inputs);
  const found = await Promise.all(inputs.map((input, index) => problems(tx, input, place(index), people)));
  refuseProblems(found.flat());
  const clues = inputs.map((input): Clue => ({
    id: newId(),
    version: 1,
    ...input,
    status: 'CAPTURED',
    capturedById: context.actor.accountId,
    capturedAt: tx.now,
    assigneeId: null,
    assignedAt: null,
    doneAt: null,
    note: null,
    submissionId: null,
  }));
  await tx.insertAll(Clue, clues);
  await tx.recordAll(
    clueCaptured,
    clues.map((clue) => ({ subject: subject(clue.id), after: clue, payload: ofClue(clue) })),
  );
  return clues.map(({ id }) => id);
}
