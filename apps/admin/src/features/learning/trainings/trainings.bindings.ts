import type { Binding } from '../../../platform/data';
import { EditTraining, PlanTraining, TrainingById, TrainingPeople, Trainings } from './trainings.documents';

type Values = Record<string, unknown>;
const given = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** Names as they are written: one a line, or with a comma between them. */
export const namesIn = (written: unknown): string[] =>
  (Array.isArray(written) ? (written as string[]) : String(written ?? '').split('\n'))
    .flatMap((line) => line.split(/[、，,；;]/))
    .map((name) => name.trim())
    .filter(Boolean);

/** The form's values as the operations take them; people are named only where they are chosen. */
export const toTrainingInput = (data: Values) => ({
  title: (data['title'] as string | undefined) ?? '',
  startsOn: data['startsOn'] || null,
  endsOn: data['endsOn'] || null,
  place: data['place'] || null,
  lecturers: namesIn(data['lecturers']),
  ...(data['who'] === 'CHOSEN'
    ? { invitedIds: ((data['invited'] as { id: string }[] | undefined) ?? []).map(({ id }) => id) }
    : {}),
});

export const trainingsBinding: Binding = {
  resource: 'trainings',
  list: {
    document: Trainings,
    table: 'trainingPage',
    filter: ({ year, ...rest }) => given({ ...rest, year: year ? Number(year) : undefined }),
    sort: { startsOn: 'STARTS_ON', title: 'TITLE' },
  },
  one: { document: TrainingById },
  create: { document: PlanTraining, variables: (data) => ({ input: toTrainingInput(data) }) },
  update: {
    document: EditTraining,
    variables: (data, id, version) => ({ id, version, input: toTrainingInput(data) }),
  },
};

export const trainingPeopleBinding: Binding = {
  resource: 'trainingPeople',
  list: { document: TrainingPeople, own: ['id'], filter: given },
};
