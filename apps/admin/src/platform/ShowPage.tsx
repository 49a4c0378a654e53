import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, Title, useGetOne, useTranslate, type RaRecord } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Failed, Loading } from './states';

interface ShowPageProps<Row extends RaRecord> {
  resource: string;
  title: (record: Row) => string;
  /** Milliseconds until it is asked for again; false for never. Stands still while the page is hidden. */
  poll?: (record: Row | undefined) => number | false;
  children: (record: Row) => ReactNode;
}

/** The page of one record. What is shown stays when asking again fails. */
export function ShowPage<Row extends RaRecord>({ resource, title, poll, children }: ShowPageProps<Row>) {
  const translate = useTranslate();
  const { id = '' } = useParams();
  // Lists leave their rows behind as records; a page needs all of a record, so it keeps its own.
  const { data, error, isPending, refetch } = useGetOne<Row>(
    resource,
    { id, meta: { whole: true } },
    poll ? { refetchInterval: ({ state }) => poll(state.data) } : {},
  );
  if (isPending) return <Loading />;
  if (!data) return <Failed error={(error as Error | null) ?? new Error()} onRetry={() => void refetch()} />;
  return (
    <RecordContextProvider value={data}>
      <Title title={title(data)} preferenceKey={false} />
      {error && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('platform.outdated')}
        </Alert>
      )}
      {children(data)}
    </RecordContextProvider>
  );
}
