import { sectorInput } from '@sanlian/domain';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput, TextInput, useRecordContext } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { useSchemaValidation } from '../../platform/validation';
import { toSectorInput } from './people.bindings';
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
    <CreatePage validate={useSchemaValidation(sectorInput, toSectorInput)}>
      <SectorInputs />
    </CreatePage>
  );
}

export function SectorEdit() {
  return (
    <EditPage validate={useSchemaValidation(sectorInput, toSectorInput)}>
      <SectorInputs />
    </EditPage>
  );
}

function SectorInputs() {
  const sector = useRecordContext<Sector>();
  return (
    <>
      <TextInput source="code" isRequired />
      <TextInput source="name" isRequired />
      <NamedInput source="convenerId" reference="people" defaultValue={sector?.convener?.id} />
    </>
  );
}
