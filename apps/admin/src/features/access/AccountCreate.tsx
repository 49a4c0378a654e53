import { createAccountInput, Role } from '@sanlian/domain';
import { CheckboxGroupInput, PasswordInput, TextInput } from 'react-admin';
import { choicesOf } from '../../platform/enums';
import { CreatePage } from '../../platform/forms';
import { useSchemaValidation } from '../../platform/validation';
import { NamedInput } from '../people';
import { toAccountInput } from './access.bindings';

export default function AccountCreate() {
  return (
    <CreatePage
      redirect="show"
      defaults={{ roles: [] }}
      validate={useSchemaValidation(createAccountInput, toAccountInput)}
    >
      <TextInput source="username" isRequired autoComplete="off" />
      <TextInput source="displayName" isRequired />
      <PasswordInput source="password" isRequired autoComplete="new-password" />
      <CheckboxGroupInput source="roles" choices={choicesOf('Role', Role)} isRequired />
      <NamedInput source="personId" reference="people" />
      <NamedInput source="organizationId" reference="organizations" />
    </CreatePage>
  );
}
