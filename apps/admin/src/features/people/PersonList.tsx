import { InformantSource, Tier } from '@sanlian/domain';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Chip, Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { EnumField, EnumInput } from '../../platform/enums';
import { LinkButton, ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import type { Person } from './people.documents';
import { NamedInput } from './references';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="tier" name="Tier" values={Tier} alwaysOn key="tier" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <NamedInput source="organizationId" reference="organizations" key="organizationId" />,
  <NullableBooleanInput source="informant" key="informant" />,
  <NullableBooleanInput source="active" key="active" />,
];

export default function PersonList() {
  const { can } = useAccess();
  return (
    <ListPage<Person>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      opens={can('people:write') ? 'edit' : false}
      mayCreate={can('people:write')}
      extra={can('people:import') && <LinkButton to="/imports/people" label="people.import" icon={<UploadIcon />} />}
      card={(person) => <PersonCard person={person} />}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="tier">
        <EnumField source="tier" name="Tier" />
      </DataTable.Col>
      <DataTable.Col source="sector.name" label="resources.people.fields.sector" disableSort />
      <DataTable.Col source="organization.name" label="resources.people.fields.organization" disableSort />
      <DataTable.Col source="informantSource" disableSort>
        <EnumField source="informantSource" name="InformantSource" />
      </DataTable.Col>
      <DataTable.Col source="phone" disableSort />
      <DataTable.Col source="active" disableSort render={(person: Person) => !person.active && <Inactive />} />
    </ListPage>
  );
}

function PersonCard({ person }: { person: Person }) {
  const translate = useTranslate();
  const source = person.informantSource && InformantSource[person.informantSource];
  const parts = [
    person.tier && translate(`Tier.${person.tier}`),
    person.sector?.name,
    person.organization?.name,
    source && translate(`InformantSource.${source}`),
    person.phone,
  ];
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 700 }}>{person.name}</Typography>
        {!person.active && <Inactive />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {parts.filter(Boolean).join(' · ')}
      </Typography>
    </Stack>
  );
}

function Inactive() {
  const translate = useTranslate();
  return <Chip size="small" variant="outlined" label={translate('people.inactive')} />;
}
