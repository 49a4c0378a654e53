import type { Binding } from '../../../platform/data';
import {
  CommitteeRuleById,
  CommitteeRules,
  PublishCommitteeRule,
  ReviseCommitteeRule,
} from './committee-rules.documents';

type Values = Record<string, unknown>;

/** The form's values as the operations take them. */
export const toRuleInput = (data: Values) => ({
  title: (data['title'] as string | undefined) ?? '',
  kind: data['kind'],
  number: data['number'] || null,
  body: data['body'] || null,
  effectiveOn: data['effectiveOn'] || null,
  note: data['note'] || null,
  attachmentIds: ((data['attachments'] as { id: string }[] | undefined) ?? []).map(({ id }) => id),
});

export const committeeRulesBinding: Binding = {
  resource: 'committeeRules',
  list: {
    document: CommitteeRules,
    filter: (values) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)),
    sort: { title: 'TITLE', kind: 'KIND', effectiveOn: 'EFFECTIVE_ON' },
  },
  one: { document: CommitteeRuleById },
  create: { document: PublishCommitteeRule, variables: (data) => ({ input: toRuleInput(data) }) },
  update: {
    document: ReviseCommitteeRule,
    variables: (data, id, version) => ({ id, version, input: toRuleInput(data) }),
  },
};
