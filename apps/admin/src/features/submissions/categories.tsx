import { categoryInput, HANDLING_DAYS } from '@sanlian/domain';
import { Typography } from '@mui/material';
import { DataTable, NumberInput, TextInput } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { ListPage } from '../../platform/lists';
import { useSchemaValidation } from '../../platform/validation';
import { useAccess } from '../../platform/viewer';
import { toCategoryInput } from './submissions.bindings';
import type { Category } from './submissions.documents';

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
      <DataTable.NumberCol source="handlingDays" disableSort />
    </ListPage>
  );
}

export function CategoryCreate() {
  return (
    <CreatePage validate={useSchemaValidation(categoryInput, toCategoryInput)}>
      <CategoryInputs />
    </CreatePage>
  );
}

export function CategoryEdit() {
  return (
    <EditPage validate={useSchemaValidation(categoryInput, toCategoryInput)}>
      <CategoryInputs />
    </EditPage>
  );
}

const CategoryInputs = () => (
  <>
    <TextInput source="code" isRequired />
    <TextInput source="name" isRequired />
    <NumberInput source="handlingDays" {...HANDLING_DAYS} step={1} helperText="submissions.handlingDaysHint" />
  </>
);
