import { useTheme } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { BarChart } from '../../../platform/charts/BarChart';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { AssessmentStanding } from './ranking.documents';

/** So many lead. */
const LEADING = 10;

/** The leading ones by points as a picture; the list beside it says the same in figures. */
export function LeadingChart({ year }: { year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { palette } = useTheme();
  const { data } = useQuery({
    queryKey: ['assessment', 'leading', year],
    queryFn: async () =>
      (await request(AssessmentStanding, { year, filter: {}, page: { limit: LEADING } })).assessment.items,
    placeholderData: keepPreviousData,
  });
  const leading = useMemo(() => (data ?? []).filter(({ points }) => points > 0), [data]);
  const categories = useMemo(() => leading.map(({ rank, person }) => `${rank}. ${person.name}`), [leading]);
  const title = translate('assessment.leading');
  const name = translate('resources.assessment.fields.points');
  const series = useMemo(
    () => [{ name, colour: palette.primary.main, values: leading.map(({ points }) => points) }],
    [leading, name, palette],
  );
  if (leading.length < 2) return null;
  const summary = leading.map(({ rank, person, points }) => `${rank}. ${person.name} ${points}`).join('，');
  return (
    <Section title={title}>
      <BarChart
        summary={`${title}：${summary}`}
        categories={categories}
        series={series}
        onChoose={(place) => {
          const chosen = leading[place];
          if (chosen) navigate(`/dossier/${chosen.person.id}?year=${year}`);
        }}
      />
    </Section>
  );
}
