import VisitIcon from '@mui/icons-material/EditNoteOutlined';
import { Stack, Typography } from '@mui/material';
import { BooleanInput, DataTable, DateInput, SearchInput, useTranslate } from 'react-admin';
import { formatDate, formatDateTime } from '../../platform/dates';
import { LinkButton, ListPage } from '../../platform/lists';
import { Empty } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { NamedInput } from '../people';
import { CampaignInput } from './CampaignInput';
import { namesOf } from './parts';
import type { VisitRow } from './visits.documents';

const day = { parse: (value: string) => value || undefined };
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <CampaignInput source="campaignId" alwaysOn key="campaignId" />,
  <NamedInput source="visitedId" reference="people" key="visitedId" />,
  <NamedInput source="visitorId" reference="people" key="visitorId" />,
  <DateInput source="from" key="from" {...day} />,
  <DateInput source="to" key="to" {...day} />,
  <BooleanInput source="mine" key="mine" defaultValue />,
];

/** Every visit that one may read, the latest first. */
export default function VisitList() {
  const { can } = useAccess();
  return (
    <ListPage<VisitRow>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      nothing={<Empty words="visits.noVisits" />}
      extra={can('visits:record') && <LinkButton to="/visits/create" label="visits.record" icon={<VisitIcon />} />}
      card={(visit) => <VisitCard visit={visit} />}
    >
      <DataTable.Col source="at" render={({ at }: VisitRow) => formatDateTime(at)} />
      <DataTable.Col
        source="visited"
        disableSort
        render={({ visited }: VisitRow) => (
          <>
            <Typography sx={{ fontWeight: 600 }}>{visited.name}</Typography>
            <Typography variant="body2" color="text.secondary">
              {visited.sector?.name}
            </Typography>
          </>
        )}
      />
      <DataTable.Col
        source="visitors"
        disableSort
        sx={{ minWidth: '5em' }}
        render={({ visitors }: VisitRow) => namesOf(visitors)}
      />
      <DataTable.Col source="campaign.title" label="resources.visits.fields.campaign" disableSort />
      <DataTable.Col source="demands" disableSort render={({ demands }: VisitRow) => <Gist text={demands} />} />
      <DataTable.Col source="submissions" disableSort render={({ submissions }: VisitRow) => submissions.length} />
    </ListPage>
  );
}

function Gist({ text }: { text: string | null }) {
  return (
    <Typography
      variant="body2"
      sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
    >
      {text}
    </Typography>
  );
}

function VisitCard({ visit: { at, visited, visitors, demands, submissions } }: { visit: VisitRow }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 700 }}>{visited.name}</Typography>
        <Typography variant="body2">{formatDate(at)}</Typography>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[visited.sector?.name, namesOf(visitors)].filter(Boolean).join(' · ')}
      </Typography>
      <Gist text={demands} />
      {submissions.length > 0 && (
        <Typography variant="body2">
          {translate('visits.submissionCount', { smart_count: submissions.length })}
        </Typography>
      )}
    </Stack>
  );
}
