import { Level, organizationInput, OrganizationKind } from '@sanlian/domain';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput, TextInput } from 'react-admin';
import { EnumField, EnumInput } from '../../platform/enums';
import { CreatePage, EditPage } from '../../platform/forms';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { useSchemaValidation } from '../../platform/validation';
import { toOrganizationInput } from './people.bindings';
import type { Organization } from './people.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="kind" name="OrganizationKind" values={OrganizationKind} alwaysOn key="kind" />,
];

export function OrganizationList() {
  const { can } = useAccess();
  return (
    <ListPage<Organization>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      opens={can('people:write') ? 'edit' : false}
      mayCreate={can('people:write')}
      card={(organization) => (
        <Stack spacing={0.5}>
          <Typography sx={{ fontWeight: 700 }}>{organization.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            <EnumField source="kind" name="OrganizationKind" />
          </Typography>
        </Stack>
      )}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="kind">
        <EnumField source="kind" name="OrganizationKind" />
      </DataTable.Col>
    </ListPage>
  );
}

export function OrganizationCreate() {
  return (
    <CreatePage validate={useSchemaValidation(organizationInput, toOrganizationInput)}>
      <OrganizationInputs />
    </CreatePage>
  );
}

export function OrganizationEdit() {
  return (
    <EditPage validate={useSchemaValidation(organizationInput, toOrganizationInput)}>
      <OrganizationInputs />
    </EditPage>
  );
}

const OrganizationInputs = () => (
  <>
    <TextInput source="name" isRequired />
    <EnumInput source="kind" name="OrganizationKind" values={OrganizationKind} isRequired />
    <EnumInput source="level" name="Level" values={Level} />
  </>
);
