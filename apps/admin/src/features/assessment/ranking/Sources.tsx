import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { Facts, Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { Sources as SourcesOfYear } from './sources.documents';

/** Where the year's submissions came from, in figures. */
export function Sources({ year }: { year: number }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'sources', year],
    queryFn: async () => (await request(SourcesOfYear, { year })).sourcesOfYear,
  });
  const say = (name: string) => translate(`assessment.sources.${name}`);
  return (
    <Section title={say('title')}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Facts
          facts={[
            [say('submissions'), String(data.submissions)],
            [say('memberShare'), data.memberShare === null ? '—' : `${(data.memberShare * 100).toFixed(1)}%`],
            [say('byMembers'), String(data.byMembers)],
            [say('onBehalfOfSector'), String(data.onBehalfOfSector)],
            [say('fromVisits'), String(data.fromVisits)],
            [say('fromVisitsReported'), String(data.fromVisitsReported)],
            [say('reported'), String(data.reported)],
            [say('informants'), String(data.informants)],
          ]}
        />
      )}
    </Section>
  );
}
