import { Stack, Typography } from '@mui/material';
import { BooleanInput, DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { TopicState } from './TopicState';
import type { Topic } from './topics.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="open" alwaysOn key="open" />,
  <BooleanInput source="mine" key="mine" defaultValue />,
];

/** What the office asks to write on. */
export default function TopicList() {
  const { can } = useAccess();
  return (
    <ListPage<Topic>
      filters={filters}
      mayCreate={can('topics:write')}
      nothing={<Empty words="topics.none" />}
      card={(topic) => <TopicCard topic={topic} />}
    >
      <DataTable.Col
        source="title"
        disableSort
        render={({ title }: Topic) => (
          <Typography component="span" sx={{ fontWeight: 600, fontSize: 'inherit' }}>
            {title}
          </Typography>
        )}
      />
      <DataTable.Col source="open" disableSort render={(topic: Topic) => <TopicState topic={topic} />} />
      <DataTable.Col source="dueOn" disableSort render={({ dueOn }: Topic) => formatDate(dueOn)} />
      <DataTable.Col
        source="sectors"
        label="topics.audience"
        disableSort
        render={(topic: Topic) => <Asked topic={topic} />}
      />
      <DataTable.NumberCol source="submissionCount" disableSort />
    </ListPage>
  );
}

/** Who is asked, in words. */
export function Asked({ topic: { sectors, organizations } }: { topic: Topic }) {
  const translate = useTranslate();
  const names = [...sectors, ...organizations].map(({ name }) => name);
  return <>{names.length === 0 ? translate('topics.everybody') : names.join('、')}</>;
}

function TopicCard({ topic }: { topic: Topic }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Typography sx={{ fontWeight: 700 }}>{topic.title}</Typography>
      <TopicState topic={topic} />
      <Typography variant="body2" color="text.secondary">
        {translate('topics.dueAndCount', { day: formatDate(topic.dueOn), count: topic.submissionCount })}
      </Typography>
    </Stack>
  );
}
