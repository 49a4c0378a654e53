import { Alert, Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { originFields, type OriginIds } from './origins';
import { useOrigins } from './useOrigins';

/** What the submission that is being written comes out of. */
export function OriginNote() {
  const values = useWatch() as OriginIds;
  return <OriginNotes ids={Object.fromEntries(originFields.map((field) => [field, values[field]]))} />;
}

function OriginNotes({ ids }: { ids: OriginIds }) {
  const translate = useTranslate();
  return useOrigins(ids).map(({ field, data, isError }) => (
    <Alert key={field} severity={isError ? 'warning' : 'success'} sx={{ mb: 2 }} icon={false}>
      <Typography component="span" sx={{ fontWeight: 700, mr: 1 }}>
        {translate(`submissions.origin.${field}`)}
      </Typography>
      {data && (
        <>
          <MuiLink component={Link} to={data.to} underline="always">
            {data.text}
          </MuiLink>
          {data.more && (
            <Box sx={{ whiteSpace: 'pre-wrap', maxHeight: '8em', overflow: 'auto' }} tabIndex={0}>
              {data.more}
            </Box>
          )}
        </>
      )}
      {isError && translate('submissions.origin.unknown')}
    </Alert>
  ));
}
