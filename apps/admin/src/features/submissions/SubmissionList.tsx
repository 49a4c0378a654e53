import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Typography } from '@mui/material';
import { SubmissionChannel, SubmissionStatus, Urgency } from '@sanlian/domain';
import { DataTable, DateInput, NumberInput, BooleanInput, ReferenceInput, SearchInput, SelectInput } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { EnumArrayInput, EnumInput } from '../../platform/enums';
import { LinkButton, ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { NamedInput } from '../people';
import { KeptDrafts } from './KeptDrafts';
import { namesOf, SubmissionCard, SubmissionStatusChip, TitleText } from './parts';
import type { SubmissionRow } from './submissions.documents';
import { TaskLight } from './TaskLight';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumArrayInput
    source="status"
    name="SubmissionStatus"
    values={SubmissionStatus}
    alwaysOn
    key="status"
    sx={{ minWidth: 180 }}
  />,
  <ReferenceInput source="categoryId" reference="categories" perPage={200} alwaysOn key="categoryId">
    <SelectInput optionText="name" size="small" />
  </ReferenceInput>,
  <EnumInput source="channel" name="SubmissionChannel" values={SubmissionChannel} key="channel" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <ReferenceInput source="visitCampaignId" reference="visitCampaigns" perPage={200} key="visitCampaignId">
    <SelectInput optionText="title" size="small" />
  </ReferenceInput>,
  <EnumInput source="urgency" name="Urgency" values={Urgency} key="urgency" />,
  <DateInput source="from" key="from" parse={(date: string) => date} />,
  <DateInput source="to" key="to" parse={(date: string) => date} />,
  <NumberInput source="year" key="year" min={2000} max={2100} />,
  <BooleanInput source="onBehalfOfSector" key="onBehalfOfSector" defaultValue />,
  <BooleanInput source="mine" key="mine" defaultValue />,
  <BooleanInput source="express" key="express" defaultValue />,
  <ReferenceInput source="commissionedTopicId" reference="commissionedTopics" perPage={100} key="commissionedTopicId">
    <SelectInput optionText="title" size="small" />
  </ReferenceInput>,
];

export default function SubmissionList() {
  const { can } = useAccess();
  return (
    <>
      <KeptDrafts />
      <ListPage<SubmissionRow>
        filters={filters}
        sort={{ field: 'updatedAt', order: 'DESC' }}
        mayCreate={can('submissions:draft')}
        extra={
          can('submissions:import') && (
            <LinkButton to="/imports/submissions" label="submissions.import" icon={<UploadIcon />} />
          )
        }
        card={(submission) => <SubmissionCard submission={submission} />}
      >
        <DataTable.Col source="number" render={(row: SubmissionRow) => <NumberText number={row.number} />} />
        <DataTable.Col
          source="title"
          render={(row: SubmissionRow) => (
            <Typography component="span" sx={{ fontWeight: 600, fontSize: 'inherit' }}>
              <TitleText submission={row} />
            </Typography>
          )}
        />
        <DataTable.Col source="status" render={(row: SubmissionRow) => <SubmissionStatusChip status={row.status} />} />
        <DataTable.Col source="category" disableSort />
        <DataTable.Col source="sector.name" label="resources.submissions.fields.sector" disableSort />
        <DataTable.Col source="reporters" disableSort render={(row: SubmissionRow) => namesOf(row.reporters)} />
        <DataTable.Col
          source="latestTask"
          disableSort
          render={(row: SubmissionRow) => <TaskLight task={row.latestTask} />}
        />
        <DataTable.Col
          source="submittedAt"
          render={(row: SubmissionRow) => <span style={{ whiteSpace: 'nowrap' }}>{formatDate(row.submittedAt)}</span>}
        />
      </ListPage>
    </>
  );
}

const NumberText = ({ number }: { number: string | null }) => (
  <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{number ?? '—'}</span>
);
