import { InformantSource, personInput, Tier } from '@sanlian/domain';
import { BooleanInput, TextInput, useRecordContext } from 'react-admin';
import { EnumInput } from '../../platform/enums';
import { CreatePage, EditPage } from '../../platform/forms';
import { useSchemaValidation } from '../../platform/validation';
import { toPersonInput } from './people.bindings';
import type { Person } from './people.documents';
import { NamedInput } from './references';

export function PersonCreate() {
  return (
    <CreatePage defaults={{ active: true }} validate={useSchemaValidation(personInput, toPersonInput)}>
      <PersonInputs />
    </CreatePage>
  );
}

export function PersonEdit() {
  return (
    <EditPage validate={useSchemaValidation(personInput, toPersonInput)}>
      <PersonInputs />
    </EditPage>
  );
}

function PersonInputs() {
  const person = useRecordContext<Person>();
  return (
    <>
      <TextInput source="name" isRequired />
      <TextInput source="phone" type="tel" />
      <EnumInput source="tier" name="Tier" values={Tier} />
      <NamedInput source="sectorId" reference="sectors" defaultValue={person?.sector?.id} />
      <NamedInput source="organizationId" reference="organizations" defaultValue={person?.organization?.id} />
      <EnumInput source="informantSource" name="InformantSource" values={InformantSource} />
      <BooleanInput source="active" />
    </>
  );
}
