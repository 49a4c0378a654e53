import type { Role } from '../access/index';
import { refuseProblems, type FieldProblem } from '../refusals/index';
import type { SubmissionChannel } from './enums';
import type { ReporterInput } from './input';

/** Whoever writes: the roles of the account, and the person and organization behind it. */
export interface Writer {
  roles: readonly Role[];
  personId: string | null;
  organizationId: string | null;
}

const isOffice = (writer: Writer): boolean => writer.roles.includes('INFO_OFFICE');
const isUnit = (writer: Writer): boolean => writer.roles.includes('UNIT_REPORTER') || writer.personId === null;

function isOwn(reporter: ReporterInput, writer: Writer): boolean {
  return (
    (reporter.personId !== null && reporter.personId === writer.personId) ||
    (reporter.organizationId !== null && reporter.organizationId === writer.organizationId)
  );
}

function ownReporter(writer: Writer, channel: SubmissionChannel): ReporterInput | null {
  if (writer.organizationId !== null && (channel === 'UNIT' || isUnit(writer))) {
    return { personId: null, organizationId: writer.organizationId, lead: true, nameDisclosed: false };
  }
  return writer.personId === null
    ? null
    : { personId: writer.personId, organizationId: null, lead: true, nameDisclosed: false };
}

/**
 * The reporters of a draft with exactly one lead (S1): the person or unit of the account where the input names none; the
 * only one, or the writer's own, where none is marked. Only the office may name somebody else as lead. Refuses with
 * `BAD_USER_INPUT`.
 */
export function reportersOf(
  input: { reporters: readonly ReporterInput[]; channel: SubmissionChannel },
  writer: Writer,
): ReporterInput[] {
  const own = ownReporter(writer, input.channel);
  let reporters = input.reporters.map((reporter) => ({ ...reporter }));
  if (!reporters.some((reporter) => reporter.lead)) {
    const ownOne = reporters.find((reporter) => isOwn(reporter, writer));
    if (ownOne) ownOne.lead = true;
    else if (isOffice(writer) && reporters.length === 1) reporters = reporters.map((one) => ({ ...one, lead: true }));
    else if (own && (!isOffice(writer) || reporters.length === 0)) reporters = [own, ...reporters];
  }
  refuseProblems(reporterProblems(reporters, writer));
  return reporters;
}

function reporterProblems(reporters: readonly ReporterInput[], writer: Writer): FieldProblem[] {
  if (reporters.length === 0) return [{ path: 'reporters', code: 'REQUIRED' }];
  const problems: FieldProblem[] = [];
  const keys = reporters.map((reporter) => `${reporter.personId}/${reporter.organizationId}`);
  reporters.forEach((reporter, index) => {
    const path = `reporters.${index}`;
    if ((reporter.personId === null) === (reporter.organizationId === null)) {
      problems.push({ path, code: 'EXACTLY_ONE' });
    } else if (keys.indexOf(keys[index] ?? '') !== index) problems.push({ path, code: 'DUPLICATE' });
    else if (reporter.lead && !isOffice(writer) && !isOwn(reporter, writer)) {
      problems.push({ path, code: 'NOT_ALLOWED' });
    }
  });
  if (reporters.filter((reporter) => reporter.lead).length !== 1)
    problems.push({ path: 'reporters', code: 'ONE_LEAD' });
  return problems;
}

/**
 * Only a reporter agrees that departments see the name, and the office for those who told it so. `agreed` are reporters who
 * did before.
 */
export function disclosureProblems(
  reporters: readonly ReporterInput[],
  writer: Writer,
  agreed: readonly Pick<ReporterInput, 'personId' | 'organizationId'>[] = [],
): FieldProblem[] {
  const didAgree = (reporter: ReporterInput) =>
    agreed.some((one) => one.personId === reporter.personId && one.organizationId === reporter.organizationId);
  return reporters.flatMap((reporter, index) =>
    reporter.nameDisclosed && !isOffice(writer) && !isOwn(reporter, writer) && !didAgree(reporter)
      ? [{ path: `reporters.${index}.nameDisclosed`, code: 'NOT_ALLOWED' as const }]
      : [],
  );
}

/** The direct channel of informants and the channel of units are for them, and for the office on their behalf (S2). */
export function channelProblems(channel: SubmissionChannel, writer: Writer): FieldProblem[] {
  const owner: Partial<Record<SubmissionChannel, Role>> = { INFORMANT: 'INFORMANT', UNIT: 'UNIT_REPORTER' };
  const role = owner[channel];
  if (role === undefined || writer.roles.includes(role) || isOffice(writer)) return [];
  return [{ path: 'channel', code: 'NOT_ALLOWED' }];
}

/**
 * S2: what a wish to write on behalf of a sector becomes: `CONFIRMED` when its convener or the office sets it, `ASKED` when
 * a member does, until the convener confirms. `onBehalfOfSector` is true only for the former.
 */
export function sectorBacking(
  onBehalfOfSector: boolean,
  writer: { roles: readonly Role[]; convenesSector: boolean },
): 'NONE' | 'ASKED' | 'CONFIRMED' {
  if (!onBehalfOfSector) return 'NONE';
  return writer.convenesSector || writer.roles.includes('INFO_OFFICE') ? 'CONFIRMED' : 'ASKED';
}
