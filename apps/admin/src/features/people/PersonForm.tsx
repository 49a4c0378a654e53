import { InformantSource, Tier } from '@sanlian/domain';
import { BooleanInput, maxLength, required, TextInput, useRecordContext } from 'react-admin';
import { EnumInput } from '../../platform/enums';
import { CreatePage, EditPage } from '../../platform/forms';
import type { Person } from './people.documents';
import { NamedInput } from './references';

export function PersonCreate() {
  return (
    <CreatePage defaults={{ active: true }}>
      <PersonInputs />
    </CreatePage>
  );
}

export function PersonEdit() {
  return (
    <EditPage>
      <PersonInputs />
    </EditPage>
  );
}

function PersonInputs() {
  const person = useRecordContext<Person>();
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(100)]} />
      <TextInput source="phone" type="tel" />
      <EnumInput source="tier" name="Tier" values={Tier} />
      <NamedInput source="sectorId" reference="sectors" defaultValue={person?.sector?.id} />
      <NamedInput source="organizationId" reference="organizations" defaultValue={person?.organization?.id} />
      <EnumInput source="informantSource" name="InformantSource" values={InformantSource} />
      <BooleanInput source="active" />
    </>
  );
}
