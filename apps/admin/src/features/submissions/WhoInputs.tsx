import { Typography } from '@mui/material';
import {
  AutocompleteArrayInput,
  BooleanInput,
  RadioButtonGroupInput,
  ReferenceArrayInput,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useAccess } from '../../platform/viewer';
import { NamedInput } from '../people';

/** Who reports: oneself with co-reporters, or, for the office, somebody else. */
export function WhoInputs() {
  const translate = useTranslate();
  const { viewer, is } = useAccess();
  const lead = useWatch({ name: 'lead' }) as string;
  const own = viewer.person ?? viewer.organization;
  const office = is('INFO_OFFICE') || !own;
  const choices = [
    ...(own ? [{ id: 'OWN', name: translate('submissions.form.me', { name: own.name }) }] : []),
    { id: 'PERSON', name: translate('submissions.form.forPerson') },
    { id: 'UNIT', name: translate('submissions.form.forUnit') },
  ];
  return (
    <>
      {office ? (
        <RadioButtonGroupInput
          source="lead"
          label="submissions.form.who"
          choices={choices}
          row
          translateChoice={false}
          helperText={false}
        />
      ) : (
        <Typography sx={{ mb: 1.5 }}>{translate('submissions.form.me', { name: own.name })}</Typography>
      )}
      {lead === 'PERSON' && <NamedInput source="leadPersonId" reference="people" isRequired />}
      {lead === 'UNIT' && <NamedInput source="leadOrganizationId" reference="organizations" isRequired />}
      <ReferenceArrayInput
        source="coReporterIds"
        reference="people"
        perPage={50}
        sort={{ field: 'name', order: 'ASC' }}
      >
        <AutocompleteArrayInput optionText="name" filterToQuery={(q: string) => (q ? { q } : {})} />
      </ReferenceArrayInput>
      <NamedInput source="sectorId" reference="sectors" />
      <BooleanInput
        source="onBehalfOfSector"
        {...(is('INFO_OFFICE', 'SECTOR_CONVENER') ? {} : { helperText: 'submissions.form.sectorAsk' })}
      />
    </>
  );
}
