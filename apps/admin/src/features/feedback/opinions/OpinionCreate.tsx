import { TextInput, required, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { serverNow } from '../../../platform/clock';
import { CreatePage } from '../../../platform/forms';
import { MomentInput } from '../../../platform/MomentInput';
import { Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';

/** An office says what it thinks of the work; the information office writes it down for any of them. */
export default function OpinionCreate() {
  const translate = useTranslate();
  const { viewer, is } = useAccess();
  if (!viewer.id) return <Loading />;
  const records = is('INFO_OFFICE');
  return (
    <CreatePage defaults={{ at: new Date(serverNow()).toISOString(), organizationId: viewer.organization?.id ?? '' }}>
      {records ? (
        <NamedInput source="organizationId" reference="organizations" isRequired />
      ) : (
        <Typography sx={{ mb: 2 }}>{translate('opinions.from', { name: viewer.organization?.name ?? '' })}</Typography>
      )}
      <MomentInput source="at" validate={required()} />
      <TextInput source="opinion" multiline minRows={5} validate={required()} helperText="opinions.hint" />
    </CreatePage>
  );
}
