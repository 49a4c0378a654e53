import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FileLinks } from '../../platform/FilesInput';
import { isOffline } from '../../platform/graphql';
import { Failed, Loading } from '../../platform/states';
import { materialOf } from './material';

const texts = ['situation', 'analysis', 'suggestion'] as const;

/** A text that couldn't be had for want of a line is asked for again. */
const ASK_AGAIN_MS = 3_000;

/** The full text of a submission, in the type size around it. */
export function MaterialText({ submissionId }: { submissionId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    ...materialOf(submissionId),
    staleTime: 60_000,
    refetchInterval: ({ state }) => isOffline(state.error) && ASK_AGAIN_MS,
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { submission } = data;
  const names = [...submission.reporters]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map(({ person, organization }) => person?.name ?? organization?.name)
    .filter(Boolean)
    .join('、');
  return (
    <>
      <Typography color="text.secondary" sx={{ fontSize: '0.8em', mb: 2 }}>
        {[
          names,
          submission.sector?.name,
          submission.onBehalfOfSector && translate('resources.submissions.fields.onBehalfOfSector'),
          submission.category,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {texts.map(
        (part) =>
          submission[part] && (
            <Box key={part} sx={{ mb: 2.5 }}>
              <Typography component="h3" color="primary" sx={{ fontSize: '1em', fontWeight: 700, mb: 0.5 }}>
                {translate(`resources.submissions.fields.${part}`)}
              </Typography>
              <Typography sx={{ fontSize: '1em', lineHeight: 1.85, whiteSpace: 'pre-wrap', maxWidth: '44em' }}>
                {submission[part]}
              </Typography>
            </Box>
          ),
      )}
      <FileLinks files={submission.attachments} />
    </>
  );
}
