import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { pointsText } from '../parts';
import { FiguresTable, type Figure } from './FiguresTable';
import { UnitRows, type Standing, type UnitRow } from './ranking.documents';

const columns: Figure<UnitRow>[] = [
  { name: 'submitted', read: (row) => row.submitted },
  { name: 'adopted', read: (row) => row.adopted },
  { name: 'instructed', read: (row) => row.instructed },
  { name: 'points', read: (row) => row.points, show: (row) => pointsText(row.points) },
];

/** The reporting units by what they contributed. */
export function UnitsTab({ year, standing }: { year: number; standing: Standing }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'units', year],
    queryFn: async () => (await request(UnitRows, { year })).unitAssessment,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0)
    return <Empty words={standing.state === 'PUBLISHED' ? 'assessment.nothing' : 'assessment.notYetShown'} />;
  const title = translate('assessment.tabs.units');
  return (
    <Section title={title}>
      <FiguresTable<UnitRow>
        label={title}
        rows={data}
        keyOf={({ organization }) => organization.id}
        head={{ label: translate('resources.assessment.fields.unit'), show: ({ organization }) => organization.name }}
        columns={columns}
      />
    </Section>
  );
}
