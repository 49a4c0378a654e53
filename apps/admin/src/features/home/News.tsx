import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { pageOfNews } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { Empty, Failed, Loading } from '../../platform/states';
import { LatestNews, type News as NewsItem } from './home.documents';

function placeOf({ submission, task, subject }: NewsItem): string {
  if (task) return `/supervisionTasks/${task.id}/show`;
  if (submission) return `/submissions/${submission.id}/show`;
  return (subject && pageOfNews(subject)) ?? '/inbox';
}

/** The latest messages of the inbox. */
export function News() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({ queryKey: ['inbox', 'latest'], queryFn: () => request(LatestNews) });
  return (
    <Section
      title={translate('home.news')}
      aside={
        <MuiLink component={Link} to="/inbox">
          {translate('home.allNews')}
        </MuiLink>
      }
    >
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.inbox.items.length === 0 ? (
        <Empty />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.inbox.items.map((item) => (
            <Box
              component="li"
              key={item.id}
              sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
            >
              <MuiLink component={Link} to={placeOf(item)} sx={{ fontWeight: item.readAt ? 400 : 700 }}>
                {item.title}
              </MuiLink>
              {item.body && (
                <Typography
                  variant="body2"
                  color="text.secondary"
                  sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
                >
                  {item.body}
                </Typography>
              )}
              <Typography variant="caption" color="text.secondary" component="time" dateTime={item.at}>
                {formatDateTime(item.at)}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
