import { Stack, Typography } from '@mui/material';
import { SpecialReportStatus } from '@sanlian/domain';
import { DataTable, NullableBooleanInput, NumberInput, SearchInput, useTranslate } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { EnumArrayInput } from '../../platform/enums';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { ReportStatusChip } from './parts';
import type { ReportRow } from './reports.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumArrayInput source="status" name="SpecialReportStatus" values={SpecialReportStatus} alwaysOn key="status" />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} step={1} />,
];
const addressee = [...filters, <NullableBooleanInput source="received" alwaysOn key="received" />];

const names = (report: ReportRow) => report.addressees.map(({ name }) => name).join('、');

export default function SpecialReportList() {
  const { can, is, viewer } = useAccess();
  return (
    <ListPage<ReportRow>
      filters={viewer.organization && !is('INFO_OFFICE') ? addressee : filters}
      sort={{ field: 'number', order: 'DESC' }}
      mayCreate={can('reports:draft')}
      card={(report) => <ReportCard report={report} />}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="title" disableSort />
      <DataTable.Col
        source="status"
        disableSort
        render={({ status }: ReportRow) => <ReportStatusChip status={status} />}
      />
      <DataTable.Col source="articleCount" disableSort render={({ articles }: ReportRow) => articles.length} />
      <DataTable.Col source="addressees" disableSort render={names} />
      <DataTable.Col source="signer.name" label="resources.specialReports.fields.signer" disableSort />
      <DataTable.Col source="sentAt" render={({ sentAt }: ReportRow) => formatDate(sentAt)} />
    </ListPage>
  );
}

function ReportCard({ report }: { report: ReportRow }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{report.title}</Typography>
        <ReportStatusChip status={report.status} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[
          report.number,
          translate('reports.articleCount', { count: report.articles.length }),
          formatDate(report.sentAt),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {names(report)}
      </Typography>
    </Stack>
  );
}
