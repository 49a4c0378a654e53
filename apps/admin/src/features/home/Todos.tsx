import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { useAccess } from '../../platform/viewer';
import { counts } from './home.documents';
import { addressOf, todos, type Todo } from './todos';

async function countOf({ of, filter }: Todo): Promise<number> {
  const answer: Record<string, { total: number }> = await request(counts[of] as (typeof counts)['submissions'], {
    filter,
  });
  return answer[of]?.total ?? 0;
}

/** The numbers that wait for this viewer (what has none is left out), or those to follow. */
export function Todos({ title, waits }: { title: string; waits: boolean }) {
  const translate = useTranslate();
  const access = useAccess();
  const mine = todos.filter((todo) => todo.waits === waits && todo.when(access));
  const results = useQueries({
    queries: mine.map((todo) => ({
      queryKey: ['home', todo.key, access.viewer.id],
      queryFn: () => countOf(todo),
      refetchInterval: 60_000,
    })),
  });
  if (mine.length === 0) return null;
  const settled = results.every(({ isPending }) => !isPending);
  const shown = mine.flatMap((todo, index) => {
    const result = results[index];
    return result?.isError || (settled && waits && result?.data === 0) ? [] : [{ todo, count: result?.data }];
  });
  return (
    <Section title={title}>
      {settled && shown.length === 0 ? (
        <Typography color="text.secondary">{translate('home.nothing')}</Typography>
      ) : (
        <Box
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))' }}
        >
          {shown.map(({ todo, count }) => (
            <Card key={todo.key} sx={{ borderTop: 3, borderTopColor: waits ? 'secondary.main' : 'primary.main' }}>
              <CardActionArea component={Link} to={addressOf(todo)} sx={{ p: 2, height: '100%' }}>
                <Typography
                  component="span"
                  sx={{
                    display: 'block',
                    fontSize: '2rem',
                    fontWeight: 700,
                    lineHeight: 1.2,
                    fontVariantNumeric: 'tabular-nums',
                  }}
                  color={waits ? 'secondary.main' : 'primary.main'}
                >
                  {count ?? '…'}
                </Typography>
                <Typography component="span">{translate(`home.todos.${todo.key}`)}</Typography>
              </CardActionArea>
            </Card>
          ))}
        </Box>
      )}
    </Section>
  );
}
