import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, SearchInput, SelectInput, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate } from '../../../platform/dates';
import { FileLinks } from '../../../platform/FilesInput';
import { request } from '../../../platform/graphql';
import { LinkButton, ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { yearsOffered } from '../../../platform/years';
import { NamedInput } from '../../people';
import { keepsRecords } from '../readers';
import { thisYear } from '../years';
import { useDuties } from './duties';
import { RecordDutyButton } from './RecordDutyButton';
import { RemoveDutyRecord, type DutyRecord } from './records.documents';

const yearChoices = yearsOffered().map((year) => ({ id: year, name: String(year) }));

const filters = [
  <SelectInput source="year" choices={yearChoices} translateChoice={false} alwaysOn margin="none" key="year" />,
  <SearchInput source="q" alwaysOn key="q" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <NamedInput source="personId" reference="people" key="personId" />,
  <DutyInput source="dutyKey" alwaysOn key="dutyKey" />,
];

/** What members did for the duties that don't count by themselves (A1). */
export default function DutyRecordList() {
  const access = useAccess();
  const keeps = keepsRecords(access);
  return (
    <ListPage<DutyRecord>
      filters={filters}
      opens={false}
      sort={{ field: 'on', order: 'DESC' }}
      nothing={<Empty words="assessment.records.none" />}
      extra={
        keeps && (
          <>
            <LinkButton to="/imports/dutyRecords" label="assessment.records.import" icon={<ImportIcon />} />
            <RecordHere />
          </>
        )
      }
      card={(record) => <RecordCard record={record} keeps={keeps} />}
    >
      <DataTable.Col
        source="on"
        disableSort
        sx={{ whiteSpace: 'nowrap' }}
        render={({ on }: DutyRecord) => formatDate(on)}
      />
      <DataTable.Col source="person" disableSort render={(record: DutyRecord) => <Who record={record} />} />
      <DataTable.Col source="dutyKey" disableSort render={(record: DutyRecord) => <Duty record={record} />} />
      <DataTable.Col source="title" disableSort render={(record: DutyRecord) => <What record={record} />} />
      {keeps && <DataTable.Col label="reports.act" render={(record: DutyRecord) => <Remove record={record} />} />}
    </ListPage>
  );
}

function RecordHere() {
  const { filterValues } = useListContext();
  return <RecordDutyButton year={Number(filterValues['year']) || thisYear()} />;
}

/** The duties of the year that the list is filtered by. */
function DutyInput({ alwaysOn: _, ...look }: { source: string; alwaysOn?: boolean }) {
  const { filterValues } = useListContext();
  const duties = useDuties(Number(filterValues['year']) || thisYear());
  return (
    <SelectInput
      {...look}
      choices={duties.map(({ key, title }) => ({ id: key, name: title }))}
      translateChoice={false}
      margin="none"
    />
  );
}

function Duty({ record: { year, dutyKey } }: { record: DutyRecord }) {
  return <>{useDuties(year).find(({ key }) => key === dutyKey)?.title ?? dutyKey}</>;
}

const Who = ({ record: { person, year } }: { record: DutyRecord }) => (
  <>
    <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`} sx={{ fontWeight: 600 }}>
      {person.name}
    </MuiLink>
    <Typography variant="caption" component="div" color="text.secondary">
      {person.sector?.name}
    </Typography>
  </>
);

const What = ({ record: { title, count, attachments } }: { record: DutyRecord }) => (
  <>
    {count > 1 ? `${title} × ${count}` : title}
    <FileLinks files={attachments} />
  </>
);

function RecordCard({ record, keeps }: { record: DutyRecord; keeps: boolean }) {
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Who record={record} />
      <What record={record} />
      <Typography variant="body2" color="text.secondary">
        {formatDate(record.on)} · <Duty record={record} />
      </Typography>
      {keeps && <Remove record={record} />}
    </Stack>
  );
}

/** A record that was wrong no longer counts; that it was there stays in the log, with the reason. */
function Remove({ record: { id, title, person } }: { record: DutyRecord }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)}>
        {translate('assessment.records.remove')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('assessment.records.remove')}
          intro={`${person.name}：${title}`}
          confirm="assessment.records.remove"
          danger
          fields={[{ name: 'note', label: 'assessment.records.why', kind: 'paragraph', required: true }]}
          onClose={() => setAsking(false)}
          onConfirm={({ note = '' }) => request(RemoveDutyRecord, { id, note })}
        />
      )}
    </>
  );
}
