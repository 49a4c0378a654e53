import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import RemindIcon from '@mui/icons-material/NotificationsActiveOutlined';
import { Alert, Button, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, NullableBooleanInput, SearchInput, useTranslate, type RaRecord } from 'react-admin';
import { useAct } from '../../../platform/act';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { FileLinks } from '../../../platform/FilesInput';
import { request } from '../../../platform/graphql';
import { ListPage } from '../../../platform/lists';
import { Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';
import { Paragraphs } from '../Paragraphs';
import { AcknowledgeBriefing, RemindUnread, type Briefing, type ReaderRow } from './briefings.documents';
import { audienceKey } from './parts';

/** A briefing to read and to confirm; for the office also who has read it and who hasn't. */
export default function BriefingShow() {
  const { can } = useAccess();
  return (
    <ShowPage<Briefing & RaRecord> resource="briefings" title={({ title }) => title}>
      {(briefing) => (
        <>
          <Text briefing={briefing} />
          {can('briefings:write') && <Readers briefing={briefing} />}
        </>
      )}
    </ShowPage>
  );
}

function Text({ briefing }: { briefing: Briefing }) {
  const translate = useTranslate();
  const { title, body, attachments, publishedAt, audience } = briefing;
  return (
    <Paper variant="outlined" component="article" aria-label={title} sx={{ p: { xs: 2, sm: 4 }, mb: 2, maxWidth: 900 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {[formatDateTime(publishedAt), briefing.publishedBy.displayName, translate(audienceKey(audience))].join(' · ')}
      </Typography>
      <Paragraphs text={body} />
      <FileLinks files={attachments} />
      <Acknowledge briefing={briefing} />
    </Paper>
  );
}

function Acknowledge({ briefing: { id, readAt, mayAcknowledge } }: { briefing: Briefing }) {
  const translate = useTranslate();
  const act = useAct();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  if (readAt) {
    return (
      <Alert severity="success" sx={{ mt: 3 }}>
        {translate('learning.briefings.youRead', { at: formatDateTime(readAt) })}
      </Alert>
    );
  }
  if (!mayAcknowledge) return null;
  const confirm = async () => {
    setBusy(true);
    await act(() => request(AcknowledgeBriefing, { id }), { done: 'learning.briefings.confirmed' });
    await client.invalidateQueries({ queryKey: ['home'] });
    setBusy(false);
  };
  return (
    <Button
      variant="contained"
      size="large"
      startIcon={<DoneIcon />}
      disabled={busy}
      onClick={() => void confirm()}
      sx={{ mt: 3, width: { xs: '100%', sm: 'auto' } }}
    >
      {translate('learning.briefings.confirm')}
    </Button>
  );
}

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="read" alwaysOn key="read" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
];

function Readers({ briefing }: { briefing: Briefing }) {
  const translate = useTranslate();
  const { id, readCount, audienceCount, remindedAt } = briefing;
  const progress = translate('learning.briefings.progress', { read: readCount, all: audienceCount });
  return (
    <Section title={translate('learning.briefings.readers')} aside={<Remind briefing={briefing} />}>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{progress}</Typography>
      <LinearProgress
        variant="determinate"
        value={audienceCount === 0 ? 100 : (readCount / audienceCount) * 100}
        aria-label={progress}
        sx={{ height: 10, borderRadius: 5, mb: 1 }}
      />
      {remindedAt && (
        <Typography variant="body2" color="text.secondary">
          {translate('learning.briefings.remindedAt', { at: formatDateTime(remindedAt) })}
        </Typography>
      )}
      <ListPage<ReaderRow>
        resource="briefingReaders"
        storeKey={`briefingReaders.${id}`}
        title={<></>}
        filter={{ id }}
        filterDefaultValues={{ read: false }}
        filters={filters}
        opens={false}
        card={(row) => <ReaderCard row={row} />}
      >
        <DataTable.Col source="person.name" disableSort label="resources.briefingReaders.fields.person" />
        <DataTable.Col
          source="person.tier"
          disableSort
          label="resources.briefingReaders.fields.tier"
          render={({ person: { tier } }: ReaderRow) => tier && translate(`Tier.${tier}`)}
        />
        <DataTable.Col source="person.sector.name" disableSort label="resources.briefingReaders.fields.sector" />
        <DataTable.Col source="readAt" disableSort render={(row: ReaderRow) => <Read row={row} />} />
      </ListPage>
    </Section>
  );
}

function Read({ row: { readAt } }: { row: ReaderRow }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" component="span" color={readAt ? 'text.secondary' : 'warning.main'}>
      {readAt ? formatDateTime(readAt) : translate('learning.briefings.unread')}
    </Typography>
  );
}

function ReaderCard({ row }: { row: ReaderRow }) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', justifyContent: 'space-between' }}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{row.person.name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {row.person.sector?.name}
        </Typography>
      </div>
      <Read row={row} />
    </Stack>
  );
}

/** Reminds everybody who hasn't read it, after asking. */
function Remind({ briefing: { id, title, readCount, audienceCount } }: { briefing: Briefing }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const missing = audienceCount - readCount;
  if (missing === 0) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<RemindIcon />} onClick={() => setAsking(true)} className="no-print">
        {translate('learning.briefings.remind')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('learning.briefings.remind')}
          intro={translate('learning.briefings.remindAsk', { title, smart_count: missing })}
          done="learning.briefings.reminded"
          onClose={() => setAsking(false)}
          onConfirm={() => request(RemindUnread, { id })}
        />
      )}
    </>
  );
}
