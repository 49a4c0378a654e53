import { z } from 'zod';
import { Level } from '../people/index';
import {
  flag,
  id,
  line,
  moment,
  oneOf,
  optionalId,
  optionalIds,
  optionalLocalDate,
  optionalMoment,
  optionalOneOf,
  optionalParagraphs,
  paragraphs,
  wholeNumber,
} from '../text/index';
import { HANDLING_DAYS } from './deadlines/settings';
import {
  Disclosure,
  InstructionKind,
  Satisfaction,
  TaskAction,
  TaskOutcome,
  UrgeLevel,
  VerificationSide,
} from './enums';

/** Lengths in characters. */
export const SUPERVISION_LIMITS = { name: 50, title: 100, instruction: 5000, progress: 5000, note: 2000 } as const;

const version = () => wholeNumber(0, 2 ** 31 - 1);
const note = () => optionalParagraphs(SUPERVISION_LIMITS.note);

/** `recordInstruction`: on some submissions, or on all of a special report (exactly one of the two). */
export const instructionInput = z
  .object({
    submissionIds: optionalIds(),
    specialReportId: optionalId(),
    leaderName: line(SUPERVISION_LIMITS.name),
    leaderTitle: line(SUPERVISION_LIMITS.title),
    level: oneOf(Level),
    text: paragraphs(SUPERVISION_LIMITS.instruction),
    gist: optionalParagraphs(SUPERVISION_LIMITS.note),
    givenAt: moment(),
    kind: optionalOneOf(InstructionKind).transform((kind) => kind ?? InstructionKind.HANDLE),
    disclosure: optionalOneOf(Disclosure).transform((disclosure) => disclosure ?? Disclosure.FACT),
    dueAt: optionalMoment(),
    attachmentIds: optionalIds(),
  })
  .superRefine((input, context) => {
    const given = (input.submissionIds.length > 0 ? 1 : 0) + (input.specialReportId === null ? 0 : 1);
    if (given !== 1) context.addIssue({ code: 'custom', path: ['submissionIds'], params: { code: 'EXACTLY_ONE' } });
    if (input.dueAt !== null && input.dueAt < input.givenAt) {
      context.addIssue({ code: 'custom', path: ['dueAt'], params: { code: 'IN_THE_PAST' } });
    }
  });
export type InstructionInput = z.output<typeof instructionInput>;

/** A deadline by its date, or by its working days, or by neither. */
const deadlineWishes = () => ({
  dueAt: optionalMoment(),
  workingDays: wholeNumber(HANDLING_DAYS.min, HANDLING_DAYS.max)
    .nullish()
    .transform((value) => value ?? null),
});

function refuseBothWishes(
  input: { dueAt: number | null; workingDays: number | null },
  context: z.core.$RefinementCtx<unknown>,
): void {
  if (input.dueAt !== null && input.workingDays !== null)
    context.addIssue({ code: 'custom', path: ['workingDays'], params: { code: 'EXACTLY_ONE' } });
}

/** `assignTask`: a deadline by its date or by its working days, not both. */
export const assignTaskInput = z
  .object({
    id: id(),
    version: version(),
    leadOrganizationId: id(),
    assistingOrganizationIds: optionalIds(),
    responsibleViceChairId: optionalId(),
    ...deadlineWishes(),
    note: note(),
  })
  .superRefine(refuseBothWishes);

/** `previewDeadline`: the deadline that an assignment or an extension would make. */
export const previewDeadlineInput = z.object({ taskId: id(), ...deadlineWishes() }).superRefine(refuseBothWishes);

export const moveTaskInput = z.object({
  id: id(),
  version: version(),
  action: oneOf(TaskAction),
  note: note(),
  outcome: optionalOneOf(TaskOutcome),
  followUpOn: optionalLocalDate(),
});

export const progressInput = z.object({
  taskId: id(),
  handlingOpinion: optionalParagraphs(SUPERVISION_LIMITS.progress),
  progress: paragraphs(SUPERVISION_LIMITS.progress),
  effect: optionalParagraphs(SUPERVISION_LIMITS.progress),
  attachmentIds: optionalIds(),
});

/** U6: an extension has a reason. */
export const extensionInput = z.object({
  taskId: id(),
  until: moment(),
  reason: paragraphs(SUPERVISION_LIMITS.note),
});

/** U6: the bureau's answer; `decideExtension` says when it needs a note. */
export const decideExtensionInput = z.object({ id: id(), granted: z.boolean(), note: note() });

export const verifyTaskInput = z.object({
  id: id(),
  passed: z.boolean(),
  note: note(),
  side: optionalOneOf(VerificationSide),
});

export const urgeInput = z.object({ id: id(), level: oneOf(UrgeLevel), note: note() });

export const ratingInput = z.object({ taskId: id(), satisfaction: oneOf(Satisfaction), comment: note() });

export const followUpInput = z.object({
  id: id(),
  version: version(),
  outcome: oneOf(TaskOutcome),
  followUpOn: optionalLocalDate(),
  note: note(),
});

/** The CPPCC side's answer to the bureau's wish to cancel. */
export const decideCancellationInput = z.object({ id: id(), version: version(), confirmed: flag(true), note: note() });

/** U9: another text of an instruction; the old one is kept beside it. */
export const amendInstructionInput = z.object({
  id: id(),
  version: version(),
  text: paragraphs(SUPERVISION_LIMITS.instruction),
  note: note(),
});

/** U7: what a reporter says of a reported result. */
export const handlingCommentInput = z.object({ taskId: id(), text: paragraphs(SUPERVISION_LIMITS.note) });
