import { Alert, Box, Link as MuiLink, Typography } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { originFields, originKinds, type OriginField, type OriginIds } from './origins';

/** What the submission that is being written comes out of. */
export function OriginNote() {
  const ids = useWatch() as OriginIds;
  return <OriginNotes ids={Object.fromEntries(originFields.map((field) => [field, ids[field]]))} />;
}

function OriginNotes({ ids }: { ids: OriginIds }) {
  const translate = useTranslate();
  const wanted = originFields.flatMap((field): [OriginField, string][] =>
    ids[field] && originKinds[field] ? [[field, ids[field]]] : [],
  );
  const found = useQueries({
    queries: wanted.map(([field, id]) => ({
      queryKey: ['submissionOrigin', field, id],
      queryFn: () => originKinds[field]!.load(id),
      retry: false,
      staleTime: 60_000,
    })),
  });
  return wanted.map(([field], index) => {
    const { data, isError } = found[index]!;
    return (
      <Alert key={field} severity={isError ? 'warning' : 'success'} sx={{ mb: 2 }} icon={false}>
        <Typography component="span" sx={{ fontWeight: 700, mr: 1 }}>
          {translate(`submissions.origin.${field}`)}
        </Typography>
        {data && (
          <>
            <MuiLink component={Link} to={data.to}>
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
    );
  });
}
