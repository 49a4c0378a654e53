import type { Binding } from '../../../platform/data';
import { CommissionTopic, EditTopic, TopicById, Topics } from './topics.documents';

type Values = Record<string, unknown>;
const idsOf = (rows: unknown) => ((rows ?? []) as { id: string }[]).map(({ id }) => id);

export const toTopicInput = (data: Values) => ({
  title: data['title'] ?? '',
  requirements: data['requirements'] ?? '',
  dueOn: data['dueOn'] ?? '',
  sectorIds: idsOf(data['sectors']),
  organizationIds: idsOf(data['organizations']),
});

export const topicsBinding: Binding = {
  resource: 'commissionedTopics',
  list: { document: Topics },
  one: { document: TopicById },
  create: { document: CommissionTopic, variables: (data) => ({ input: toTopicInput(data) }) },
  update: { document: EditTopic, variables: (data, id, version) => ({ id, version, input: toTopicInput(data) }) },
};
