import { Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, NumberInput, SearchInput, useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { useAccess } from '../../../platform/viewer';
import type { BriefingRow } from './briefings.documents';
import { audienceKey, ReadChip } from './parts';

const common = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} step={1} />,
];
const personal = [...common, <NullableBooleanInput source="unread" alwaysOn key="unread" />];

export default function BriefingList() {
  const translate = useTranslate();
  const { can, viewer } = useAccess();
  return (
    <ListPage<BriefingRow>
      filters={viewer.person ? personal : common}
      sort={{ field: 'publishedAt', order: 'DESC' }}
      mayCreate={can('briefings:write')}
      rowSx={({ mayAcknowledge }) => ({ '& .MuiTableCell-root': { fontWeight: mayAcknowledge ? 700 : 400 } })}
      card={(briefing) => <BriefingCard briefing={briefing} />}
    >
      <DataTable.Col source="title" disableSort />
      <DataTable.Col
        source="audience"
        disableSort
        render={({ audience }: BriefingRow) => translate(audienceKey(audience))}
      />
      <DataTable.Col
        source="publishedAt"
        disableSort
        render={({ publishedAt }: BriefingRow) => formatDate(publishedAt)}
      />
      {viewer.person && (
        <DataTable.Col source="readAt" disableSort render={(row: BriefingRow) => <ReadChip briefing={row} />} />
      )}
      <DataTable.Col
        source="readCount"
        disableSort
        render={({ readCount, audienceCount }: BriefingRow) => `${readCount} / ${audienceCount}`}
      />
    </ListPage>
  );
}

function BriefingCard({ briefing }: { briefing: BriefingRow }) {
  const translate = useTranslate();
  const { title, audience, publishedAt, readCount, audienceCount } = briefing;
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{title}</Typography>
        <ReadChip briefing={briefing} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[
          formatDate(publishedAt),
          translate(audienceKey(audience)),
          translate('learning.briefings.counts', { read: readCount, all: audienceCount }),
        ].join(' · ')}
      </Typography>
    </Stack>
  );
}
