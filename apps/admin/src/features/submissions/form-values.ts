import { channelProblems, SubmissionChannel, type Role, type Urgency } from '@sanlian/domain';
import type { Viewer } from '../../platform/viewer';
import { channelOf, originFields, type OriginIds } from './origin/origins';
import type { Submission, SubmissionWrite } from './submissions.documents';

/** A file of the form: on the server (`id`), or still on this device (`blob`). */
export interface FormFile {
  key: string;
  name: string;
  mediaType: string;
  size: number;
  id?: string | undefined;
  url?: string | undefined;
  blob?: Blob | undefined;
}

export interface FormValues extends OriginIds {
  title: string;
  categoryId: string;
  channel: SubmissionChannel;
  situation: string;
  analysis: string;
  suggestion: string;
  sectorId: string;
  onBehalfOfSector: boolean;
  /** Who reports: the account itself, or, for the office, a person or a unit. */
  lead: 'OWN' | 'PERSON' | 'UNIT';
  leadPersonId: string;
  leadOrganizationId: string;
  coReporterIds: string[];
  urgency: Urgency;
  consentToPublish: boolean;
  attachments: FormFile[];
}

const writerOf = (viewer: Viewer) => ({
  roles: viewer.roles,
  personId: viewer.person?.id ?? null,
  organizationId: viewer.organization?.id ?? null,
});

/** The channels that this viewer may choose (S2). */
export const channelsFor = (viewer: Viewer) =>
  (Object.keys(SubmissionChannel) as SubmissionChannel[]).filter(
    (channel) => channelProblems(channel, writerOf(viewer)).length === 0,
  );

const usualChannel: readonly [Role, SubmissionChannel][] = [
  ['INFORMANT', 'INFORMANT'],
  ['UNIT_REPORTER', 'UNIT'],
];

/** An empty form for this viewer, about what the submission comes out of. */
export function emptyValues(viewer: Viewer, origins: OriginIds = {}): FormValues {
  const own = viewer.person !== null || viewer.organization !== null;
  return {
    ...origins,
    title: '',
    categoryId: '',
    channel: channelOf(origins) ?? usualChannel.find(([role]) => viewer.roles.includes(role))?.[1] ?? 'MEMBER',
    situation: '',
    analysis: '',
    suggestion: '',
    sectorId: viewer.person?.sector?.id ?? '',
    onBehalfOfSector: false,
    lead: viewer.roles.includes('INFO_OFFICE') || !own ? 'PERSON' : 'OWN',
    leadPersonId: '',
    leadOrganizationId: '',
    coReporterIds: [],
    urgency: 'ROUTINE',
    consentToPublish: false,
    attachments: [],
  };
}

/** The form for a submission that is there already. */
export function valuesOf(submission: Submission, viewer: Viewer): FormValues {
  const lead = submission.reporters.find((reporter) => reporter.lead);
  const own =
    (lead?.person && lead.person.id === viewer.person?.id) ||
    (lead?.organization && lead.organization.id === viewer.organization?.id);
  return {
    ...Object.fromEntries(originFields.map((field) => [field, submission[field] ?? ''])),
    title: submission.title,
    categoryId: submission.categoryId,
    channel: submission.channel,
    situation: submission.situation,
    analysis: submission.analysis ?? '',
    suggestion: submission.suggestion,
    sectorId: submission.sector?.id ?? '',
    onBehalfOfSector: submission.onBehalfOfSector,
    lead: own ? 'OWN' : lead?.organization ? 'UNIT' : 'PERSON',
    leadPersonId: lead?.person?.id ?? '',
    leadOrganizationId: lead?.organization?.id ?? '',
    coReporterIds: submission.reporters.flatMap(({ lead, person }) => (!lead && person ? [person.id] : [])),
    urgency: submission.urgency,
    consentToPublish: submission.consentToPublish,
    attachments: submission.attachments.map((file) => ({ ...file, key: file.id })),
  };
}

function leadOf(values: FormValues, viewer: Viewer) {
  if (values.lead === 'PERSON') return { personId: values.leadPersonId };
  if (values.lead === 'UNIT') return { organizationId: values.leadOrganizationId };
  if (viewer.organization && (values.channel === 'UNIT' || !viewer.person))
    return { organizationId: viewer.organization.id };
  return viewer.person ? { personId: viewer.person.id } : undefined;
}

/** What is sent; only files that the server has are named. */
export function toSubmissionInput(values: FormValues, viewer: Viewer): SubmissionWrite {
  const lead = leadOf(values, viewer);
  const leadId = lead && ('personId' in lead ? lead.personId : lead.organizationId);
  const others = (values.coReporterIds ?? []).filter((id) => id !== leadId);
  const reporters =
    lead && leadId ? [{ ...lead, lead: true }, ...others.map((personId) => ({ personId, lead: false }))] : undefined;
  return {
    title: values.title ?? '',
    categoryId: values.categoryId ?? '',
    channel: values.channel,
    situation: values.situation ?? '',
    analysis: values.analysis || null,
    suggestion: values.suggestion ?? '',
    sectorId: values.sectorId || null,
    onBehalfOfSector: values.onBehalfOfSector,
    ...(reporters ? { reporters } : {}),
    urgency: values.urgency,
    consentToPublish: values.consentToPublish,
    attachmentIds: values.attachments.flatMap(({ id }) => (id ? [id] : [])),
    ...Object.fromEntries(originFields.flatMap((field) => (values[field] ? [[field, values[field]]] : []))),
  };
}

/** The form's field of a problem: reporters are chosen in two fields. */
export const fieldOfProblem = (path: string, values: FormValues) => {
  if (!path.startsWith('reporters')) return path;
  return values.lead === 'UNIT' ? 'leadOrganizationId' : values.lead === 'PERSON' ? 'leadPersonId' : 'coReporterIds';
};
