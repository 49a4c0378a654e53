import { Box, Button, Card, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { pageOfNews } from '@sanlian/domain';
import { BooleanInput, List, useListContext, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Empty, Failed, Loading } from '../../platform/states';
import { unreadKey } from '../../platform/unread';
import { MarkRead, type Message } from './inbox.documents';

const filters = [<BooleanInput source="unreadOnly" alwaysOn key="unreadOnly" />];

export default function InboxList() {
  return (
    <List<Message> filters={filters} actions={false} empty={false} perPage={25} component={Box} sx={{ maxWidth: 860 }}>
      <Messages />
    </List>
  );
}

/** Marks messages as read, and brings list and badge up to date. */
function useMarkRead() {
  const client = useQueryClient();
  const notify = useNotify();
  return async (messages: Message[]) => {
    const ids = messages.filter(({ readAt }) => !readAt).map(({ id }) => id);
    if (ids.length === 0) return;
    try {
      await request(MarkRead, { ids });
      await Promise.all([
        client.invalidateQueries({ queryKey: unreadKey }),
        client.invalidateQueries({ queryKey: ['inbox'] }),
      ]);
    } catch (error) {
      notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
    }
  };
}

function Messages() {
  const translate = useTranslate();
  const { data, isPending, error, refetch } = useListContext<Message>();
  const markRead = useMarkRead();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading />;
  if (data.length === 0) return <Empty />;
  return (
    <>
      {data.some(({ readAt }) => !readAt) && (
        <Button onClick={() => void markRead(data)} sx={{ mb: 1 }}>
          {translate('inbox.markAll')}
        </Button>
      )}
      <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((message) => (
          <MessageCard key={message.id} message={message} onRead={() => void markRead([message])} />
        ))}
      </Stack>
    </>
  );
}

/** One message; opening what it speaks of marks it as read. */
function MessageCard({ message, onRead }: { message: Message; onRead: () => void }) {
  const translate = useTranslate();
  const { submission, task, subject, readAt } = message;
  const page = subject && pageOfNews(subject);
  return (
    <Card component="li" sx={{ p: 2, borderLeft: 4, borderLeftColor: readAt ? 'divider' : 'secondary.main' }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h3" component="h2" sx={{ fontWeight: readAt ? 500 : 700 }}>
          {message.title}
        </Typography>
        {!readAt && (
          <Typography variant="body2" color="secondary" sx={{ fontWeight: 700 }}>
            {translate('inbox.unread')}
          </Typography>
        )}
        <Typography
          variant="body2"
          color="text.secondary"
          component="time"
          dateTime={message.at}
          sx={{ ml: { sm: 'auto !important' } }}
        >
          {formatDateTime(message.at)}
        </Typography>
      </Stack>
      {message.body && <Typography sx={{ whiteSpace: 'pre-wrap', my: 0.5 }}>{message.body}</Typography>}
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        {submission && (
          <MuiLink component={Link} to={`/submissions/${submission.id}/show`} onClick={onRead} sx={{ py: 1 }}>
            {translate('inbox.openSubmission', { number: submission.number ?? '' })}
          </MuiLink>
        )}
        {task && (
          <MuiLink component={Link} to={`/supervisionTasks/${task.id}/show`} onClick={onRead} sx={{ py: 1 }}>
            {translate('inbox.openTask', { number: task.number })}
          </MuiLink>
        )}
        {page && (
          <MuiLink component={Link} to={page} onClick={onRead} sx={{ py: 1 }}>
            {translate('inbox.open')}
          </MuiLink>
        )}
        {!readAt && (
          <Button size="small" onClick={onRead} sx={{ ml: 'auto' }}>
            {translate('inbox.markRead')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
