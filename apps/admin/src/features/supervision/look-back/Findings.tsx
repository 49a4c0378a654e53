import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Finding } from '@sanlian/domain';
import { useState } from 'react';
import { BooleanInput, DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { EnumArrayInput } from '../../../platform/enums';
import { FileLinks } from '../../../platform/FilesInput';
import { ListPage } from '../../../platform/lists';
import { NamedInput } from '../../people';
import { FindingDialog } from './FindingDialog';
import type { FindingRow } from './look-back.documents';
import { FindingChip } from './parts';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumArrayInput source="finding" name="Finding" values={Finding} alwaysOn key="finding" />,
  <NullableBooleanInput source="missing" alwaysOn key="missing" />,
  <NamedInput source="leadOrganizationId" reference="organizations" key="leadOrganizationId" />,
  <BooleanInput source="mine" key="mine" />,
];

/** Every matter of the year with what was found. */
export function Findings({ year, lookBackId }: { year: number; lookBackId: string }) {
  const act = (row: FindingRow) => <Act row={row} lookBackId={lookBackId} />;
  return (
    <ListPage<FindingRow>
      resource="lookBackFindings"
      storeKey={`lookBackFindings.${year}`}
      title={<></>}
      filter={{ year }}
      filters={filters}
      opens={false}
      sort={{ field: 'submission.number', order: 'ASC' }}
      card={(row) => (
        <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
          <Matter row={row} />
          <Typography variant="body2">{row.leadOrganization?.name}</Typography>
          <FindingChip finding={row.finding} reopened={row.reopened} />
          <Words row={row} />
          {act(row)}
        </Stack>
      )}
    >
      <DataTable.Col
        source="submission.number"
        label="resources.lookBackFindings.fields.submission"
        render={(row: FindingRow) => <Matter row={row} />}
      />
      <DataTable.Col source="leadOrganization.name" label="resources.lookBackFindings.fields.leadOrganizationId" />
      <DataTable.Col
        source="finding"
        render={(row: FindingRow) => <FindingChip finding={row.finding} reopened={row.reopened} />}
      />
      <DataTable.Col source="at" render={(row: FindingRow) => <Words row={row} />} />
      <DataTable.Col label="reports.act" render={act} />
    </ListPage>
  );
}

function Matter({ row: { submission, task } }: { row: FindingRow }) {
  const translate = useTranslate();
  return (
    <div>
      <MuiLink component={Link} to={task ? `/supervisionTasks/${task.id}/show` : `/submissions/${submission.id}/show`}>
        {submission.title}
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        {[submission.number, task ? task.number : translate('lookBack.withoutTask')].filter(Boolean).join(' · ')}
      </Typography>
    </div>
  );
}

function Words({ row: { note, by, at, attachments } }: { row: FindingRow }) {
  const translate = useTranslate();
  if (!at) return null;
  return (
    <div>
      {note && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Typography>
      )}
      <FileLinks files={attachments} />
      <Typography variant="caption" color="text.secondary">
        {by ? translate('lookBack.foundBy', { by: by.displayName, at: formatDate(at) }) : formatDate(at)}
      </Typography>
    </div>
  );
}

function Act({ row, lookBackId }: { row: FindingRow; lookBackId: string }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  if (!row.mayRecord) return null;
  return (
    <>
      <Button
        size="small"
        variant={row.finding ? 'outlined' : 'contained'}
        sx={{ whiteSpace: 'nowrap' }}
        onClick={() => setAsking(true)}
      >
        {translate(row.finding ? 'lookBack.changeFinding' : 'lookBack.recordFinding')}
      </Button>
      {asking && <FindingDialog row={row} lookBackId={lookBackId} onClose={() => setAsking(false)} />}
    </>
  );
}
