import { Stack, Typography } from '@mui/material';
import { DataTable, maxLength, required, SearchInput, TextInput, useRecordContext } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import type { Sector } from './people.documents';
import { NamedInput } from './references';

export function SectorList() {
  const { can } = useAccess();
  return (
    <ListPage<Sector>
      filters={[<SearchInput source="q" alwaysOn key="q" />]}
      sort={{ field: 'code', order: 'ASC' }}
      perPage={50}
      opens={can('people:write') ? 'edit' : false}
      mayCreate={can('people:write')}
      card={(sector) => (
        <Stack spacing={0.5}>
          <Typography sx={{ fontWeight: 700 }}>{sector.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {[sector.code, sector.convener?.name, sector.memberCount].filter(Boolean).join(' · ')}
          </Typography>
        </Stack>
      )}
    >
      <DataTable.Col source="code" />
      <DataTable.Col source="name" />
      <DataTable.Col source="convener.name" label="resources.sectors.fields.convener" disableSort />
      <DataTable.NumberCol source="memberCount" disableSort />
    </ListPage>
  );
}

export function SectorCreate() {
  return (
    <CreatePage>
      <SectorInputs />
    </CreatePage>
  );
}

export function SectorEdit() {
  return (
    <EditPage>
      <SectorInputs />
    </EditPage>
  );
}

function SectorInputs() {
  const sector = useRecordContext<Sector>();
  return (
    <>
      <TextInput source="code" validate={[required(), maxLength(20)]} />
      <TextInput source="name" validate={[required(), maxLength(100)]} />
      <NamedInput source="convenerId" reference="people" defaultValue={sector?.convener?.id} />
    </>
  );
}
