import { Box, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { AnswersToTopic, type TopicAnswers } from './topics.documents';

/** Who answered a topic, and which sectors and units haven't. */
export function Answers({ topicId }: { topicId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['commissionedTopics', 'answers', topicId],
    queryFn: () => request(AnswersToTopic, { id: topicId }),
  });
  const answers = data?.commissionedTopicAnswers ?? [];
  return (
    <Section title={translate('topics.answers')}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
          <Names title="topics.sectorsAnswered" of={answers.filter(({ sector, count }) => sector && count > 0)} />
          <Names title="topics.sectorsSilent" of={answers.filter(({ sector, count }) => sector && count === 0)} />
          <Names title="topics.unitsAnswered" of={answers.filter(({ organization, count }) => organization && count)} />
          <Names
            title="topics.unitsSilent"
            of={answers.filter(({ organization, count }) => organization && count === 0)}
          />
        </Box>
      )}
    </Section>
  );
}

function Names({ title, of }: { title: string; of: TopicAnswers[] }) {
  const translate = useTranslate();
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate(title, { count: of.length })}
      </Typography>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, p: 0 }}>
        {of.map(({ sector, organization, count }) => (
          <Chip
            key={sector?.id ?? organization?.id}
            component="li"
            size="small"
            variant={count > 0 ? 'filled' : 'outlined'}
            color={count > 0 ? 'success' : 'default'}
            label={[sector?.name ?? organization?.name, count || ''].filter(Boolean).join(' ')}
          />
        ))}
      </Box>
      {of.length === 0 && <Typography color="text.secondary">{translate('platform.none')}</Typography>}
    </Box>
  );
}
