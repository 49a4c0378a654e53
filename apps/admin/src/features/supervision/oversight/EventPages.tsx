import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate, type RaRecord } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { ShowPage } from '../../../platform/ShowPage';
import { Failed, Loading } from '../../../platform/states';
import { EventForm } from './EventForm';
import { TaskOfEvent, type SupervisionEvent } from './oversight.documents';

/** A new event; `?task=` names what it covers. */
export function EventCreate() {
  const [params] = useSearchParams();
  const taskId = params.get('task');
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['taskOfEvent', taskId],
    queryFn: async () => (await request(TaskOfEvent, { id: taskId ?? '' })).supervisionTask,
    enabled: taskId !== null,
  });
  return (
    <>
      <Title title="oversight.plan" preferenceKey={false} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : isLoading ? (
        <Loading />
      ) : (
        <EventForm tasks={data ? [data] : []} />
      )}
    </>
  );
}

/** The plan of an event that is still to come. */
export function EventEdit() {
  const translate = useTranslate();
  return (
    <ShowPage<SupervisionEvent & RaRecord> resource="supervisionActions" title={() => translate('oversight.change')}>
      {(event) => <EventForm event={event} />}
    </ShowPage>
  );
}

/** What came of an event that was planned. */
export function EventRecord() {
  const translate = useTranslate();
  return (
    <ShowPage<SupervisionEvent & RaRecord> resource="supervisionActions" title={() => translate('oversight.record')}>
      {(event) => <EventForm event={event} held />}
    </ShowPage>
  );
}
