import type { Binding } from '../../../platform/data';
import {
  Awards,
  DutyRecords,
  EditActivity,
  Memberships,
  RecordActivity,
  SectorActivities,
  SectorActivityById,
} from './records.documents';

type Values = Record<string, unknown>;
const idOf = (value: unknown) => (value as { id: string } | null | undefined)?.id ?? null;

export const dutyRecordsBinding: Binding = { resource: 'dutyRecords', list: { document: DutyRecords } };

export const toActivityInput = (values: Values) => ({
  sectorId: idOf(values['sector']),
  on: values['on'] || null,
  title: values['title'] ?? '',
  place: values['place'] || null,
  personIds: ((values['people'] as { id: string }[] | undefined) ?? []).map(({ id }) => id),
  yielded: values['yielded'] || null,
});

export const activitiesBinding: Binding = {
  resource: 'sectorActivities',
  list: { document: SectorActivities, sort: { on: 'ON', 'sector.name': 'SECTOR' } },
  one: { document: SectorActivityById },
  create: { document: RecordActivity, variables: (data) => ({ input: toActivityInput(data) }) },
  update: { document: EditActivity, variables: (data, id, version) => ({ id, version, input: toActivityInput(data) }) },
};

export const awardsBinding: Binding = { resource: 'awards', list: { document: Awards, own: ['year'] } };
export const membershipsBinding: Binding = { resource: 'memberships', list: { document: Memberships } };
