import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { yearsOffered } from '../../../platform/years';
import { NamedInput } from '../../people';
import { mayRecordActivities } from '../readers';
import type { Activity } from './records.documents';

const yearChoices = yearsOffered().map((year) => ({ id: year, name: String(year) }));
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <SelectInput source="year" choices={yearChoices} translateChoice={false} alwaysOn margin="none" key="year" />,
  <NamedInput source="sectorId" reference="sectors" alwaysOn key="sectorId" />,
];

/** What the sectors' activity groups (界别活动组) did. */
export default function ActivityList() {
  const access = useAccess();
  return (
    <ListPage<Activity>
      filters={filters}
      sort={{ field: 'on', order: 'DESC' }}
      opens={mayRecordActivities(access) ? 'edit' : false}
      mayCreate={mayRecordActivities(access)}
      nothing={<Empty words="assessment.activities.none" />}
      card={(activity) => <ActivityCard activity={activity} />}
    >
      <DataTable.Col source="on" sx={{ whiteSpace: 'nowrap' }} render={({ on }: Activity) => formatDate(on)} />
      <DataTable.Col source="sector.name" label="resources.sectorActivities.fields.sector" />
      <DataTable.Col
        source="title"
        disableSort
        render={({ title, place }: Activity) => (
          <>
            {title}
            <Typography variant="caption" component="div" color="text.secondary">
              {place}
            </Typography>
          </>
        )}
      />
      <DataTable.Col source="people" disableSort render={(activity: Activity) => <People activity={activity} />} />
      <DataTable.Col source="yielded" disableSort />
    </ListPage>
  );
}

/** So many names are shown; the rest is a number. */
const NAMES = 5;

function People({ activity: { people } }: { activity: Activity }) {
  const translate = useTranslate();
  const names = people.slice(0, NAMES).map(({ name }) => name);
  return (
    <>
      {names.join('、')}
      {people.length > NAMES && translate('assessment.activities.more', { count: people.length })}
    </>
  );
}

const ActivityCard = ({ activity }: { activity: Activity }) => (
  <Stack spacing={0.5}>
    <Typography sx={{ fontWeight: 700 }}>{activity.title}</Typography>
    <Typography variant="body2" color="text.secondary">
      {[formatDate(activity.on), activity.sector.name, activity.place].filter(Boolean).join(' · ')}
    </Typography>
    <Typography variant="body2">
      <People activity={activity} />
    </Typography>
    {activity.yielded && <Typography variant="body2">{activity.yielded}</Typography>}
  </Stack>
);
