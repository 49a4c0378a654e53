import {
  refuseProblems,
  sectorBacking,
  type FieldProblem,
  type ReporterInput,
  type SubmissionInput,
} from '@sanlian/domain';
import { In } from 'typeorm';
import type { Tx, Viewer } from '../../platform';
import { Organization, Person, Sector } from '../people';
import { Category } from './category.entity';
import type { SubmissionOrigins } from './submission.origins';
import type { Submission } from './submission.entity';

/** The columns that writing fills; the rest is the submission's life. */
export type WrittenColumns = Pick<
  Submission,
  | 'title'
  | 'categoryId'
  | 'channel'
  | 'situation'
  | 'analysis'
  | 'suggestion'
  | 'sectorId'
  | 'onBehalfOfSector'
  | 'sectorAsked'
  | 'urgency'
  | 'consentToPublish'
  | 'visitId'
  | 'clueId'
  | 'commissionedTopicId'
  | 'concernId'
>;

/**
 * What an input makes of a submission: the sector is the lead's unless given, and its backing confirmed, asked for or none
 * (S2). `known` is the submission as it stands; what it already refers to may have been put out of use since.
 * @throws Refusal `BAD_USER_INPUT` with every field that refers to nothing
 */
export async function writtenColumns(
  tx: Tx,
  input: SubmissionInput,
  reporters: readonly ReporterInput[],
  writer: Viewer,
  origins: SubmissionOrigins,
  known: Submission | null,
): Promise<WrittenColumns> {
  const people = await tx.manager.findBy(Person, { id: In(reporters.map(({ personId }) => personId ?? '')) });
  const lead = people.find((person) => reporters.some((one) => one.lead && one.personId === person.id));
  const sectorId = input.sectorId ?? lead?.sectorId ?? null;
  const sector = sectorId === null ? null : await tx.manager.findOneBy(Sector, { id: sectorId });
  refuseProblems([
    ...(await categoryProblems(tx, input.categoryId, known)),
    ...(sectorId !== null && !sector ? [{ path: 'sectorId', code: 'NOT_FOUND' } as const] : []),
    ...(sectorId === null && input.onBehalfOfSector ? [{ path: 'sectorId', code: 'REQUIRED' } as const] : []),
    ...(await unknownReporters(tx, reporters, people)),
    ...(await origins.problems(tx, input, known)),
  ]);
  const backing = sectorBacking(input.onBehalfOfSector, {
    roles: writer.roles,
    convenesSector: sector?.convenerId != null && sector.convenerId === writer.personId,
  });
  const staysConfirmed = backing === 'ASKED' && known?.onBehalfOfSector === true && known.sectorId === sectorId;
  const { title, categoryId, channel, situation, analysis, suggestion } = input;
  const { urgency, consentToPublish, visitId, clueId, commissionedTopicId, concernId } = input;
  return {
    ...{ title, categoryId, channel, situation, analysis, suggestion },
    sectorId,
    onBehalfOfSector: backing === 'CONFIRMED' || staysConfirmed,
    sectorAsked: backing === 'ASKED' && !staysConfirmed,
    ...{ urgency, consentToPublish, visitId, clueId, commissionedTopicId, concernId },
  };
}

async function categoryProblems(tx: Tx, id: string, known: Submission | null): Promise<FieldProblem[]> {
  const category = await tx.manager.findOneBy(Category, { id });
  if (!category) return [{ path: 'categoryId', code: 'NOT_FOUND' }];
  return category.active || known?.categoryId === id ? [] : [{ path: 'categoryId', code: 'INACTIVE' }];
}

async function unknownReporters(
  tx: Tx,
  reporters: readonly ReporterInput[],
  people: readonly Person[],
): Promise<FieldProblem[]> {
  const units = await tx.manager.findBy(Organization, {
    id: In(reporters.map(({ organizationId }) => organizationId ?? '')),
  });
  return reporters.flatMap(({ personId, organizationId }, index) => {
    const isKnown = [...people, ...units].some(({ id }) => id === (personId ?? organizationId));
    const path = `reporters.${index}.${personId === null ? 'organizationId' : 'personId'}`;
    return isKnown ? [] : [{ path, code: 'NOT_FOUND' as const }];
  });
}
