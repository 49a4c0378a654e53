import { appointmentInput, InformantSource, shanghaiDate } from '@sanlian/domain';
import { DateInput, TextInput } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import { EnumInput } from '../../../platform/enums';
import { CreatePage } from '../../../platform/forms';
import { useSchemaValidation } from '../../../platform/validation';
import { NamedInput } from '../references';
import { toAppointmentInput } from './appointments.bindings';

const day = { parse: (date: string) => date };

/** Appoints somebody as an informant for a term. */
export default function AppointmentCreate() {
  const today = shanghaiDate(serverNow());
  return (
    <CreatePage
      defaults={{ from: today, issuedOn: today }}
      validate={useSchemaValidation(appointmentInput, toAppointmentInput)}
    >
      <NamedInput source="personId" reference="people" filter={{ active: true }} isRequired />
      <EnumInput source="source" name="InformantSource" values={InformantSource} isRequired />
      <DateInput source="from" isRequired {...day} />
      <DateInput source="until" isRequired {...day} />
      <DateInput source="issuedOn" {...day} />
      <TextInput source="number" helperText="informants.numberHint" />
      <TextInput source="note" multiline />
    </CreatePage>
  );
}
