import { categoryInput } from '@sanlian/domain';
import { Typography } from '@mui/material';
import { DataTable, TextInput } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { ListPage } from '../../platform/lists';
import { useSchemaValidation } from '../../platform/validation';
import { useAccess } from '../../platform/viewer';
import type { Category } from './submissions.documents';

const toInput = ({ code, name }: Record<string, unknown>) => ({ code, name });

export function CategoryList() {
  const { can } = useAccess();
  return (
    <ListPage<Category>
      pagination={false}
      perPage={200}
      opens={can('categories:write') ? 'edit' : false}
      mayCreate={can('categories:write')}
      card={(category) => <Typography>{category.name}</Typography>}
    >
      <DataTable.Col source="code" disableSort />
      <DataTable.Col source="name" disableSort />
    </ListPage>
  );
}

export function CategoryCreate() {
  return (
    <CreatePage validate={useSchemaValidation(categoryInput, toInput)}>
      <CategoryInputs />
    </CreatePage>
  );
}

export function CategoryEdit() {
  return (
    <EditPage validate={useSchemaValidation(categoryInput, toInput)}>
      <CategoryInputs />
    </EditPage>
  );
}

const CategoryInputs = () => (
  <>
    <TextInput source="code" isRequired />
    <TextInput source="name" isRequired />
  </>
);
