import { Link as MuiLink, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { BarChart } from '../../../platform/charts/BarChart';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { pointsText } from '../parts';
import { FiguresTable, type Figure } from './FiguresTable';
import { sorted } from './sorting';
import { Sources } from './Sources';
import { SectorRows, type SectorRow, type Standing } from './ranking.documents';

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;
const columns: Figure<SectorRow>[] = [
  { name: 'members', read: (row) => row.members },
  { name: 'submitted', read: (row) => row.submitted },
  { name: 'onBehalfOfSector', read: (row) => row.onBehalfOfSector },
  { name: 'adopted', read: (row) => row.adopted },
  { name: 'instructed', read: (row) => row.instructed },
  { name: 'points', read: (row) => row.points, show: (row) => pointsText(row.points) },
  { name: 'pointsPerMember', read: (row) => row.pointsPerMember, show: (row) => pointsText(row.pointsPerMember) },
  { name: 'dutyMetRatio', read: (row) => row.dutyMetRatio, show: (row) => percent(row.dutyMetRatio) },
];

/** A sector's people, as the list of people shows them. */
const peopleOf = (year: number, sectorId: string) =>
  `/assessment/${year}?filter=${encodeURIComponent(JSON.stringify({ sectorId }))}`;

/** The sectors by what their members contributed. */
export function SectorsTab({ year, standing }: { year: number; standing: Standing }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'sectors', year],
    queryFn: async () => (await request(SectorRows, { year })).sectorAssessment,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0)
    return <Empty words={standing.state === 'PUBLISHED' ? 'assessment.nothing' : 'assessment.notYetShown'} />;
  return (
    <>
      {can('sources:read') && <Sources year={year} />}
      <SectorsChart rows={data} year={year} />
      <Section title={translate('assessment.tabs.sectors')}>
        <FiguresTable<SectorRow>
          label={translate('assessment.tabs.sectors')}
          rows={data}
          keyOf={({ sector }) => sector.id}
          head={{
            label: translate('resources.assessment.fields.sectorId'),
            show: ({ sector }) => (
              <MuiLink component={Link} to={peopleOf(year, sector.id)}>
                {sector.name}
              </MuiLink>
            ),
          }}
          columns={columns}
        />
      </Section>
    </>
  );
}

function SectorsChart({ rows, year }: { rows: readonly SectorRow[]; year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { palette } = useTheme();
  const name = translate('resources.assessment.fields.pointsPerMember');
  const shown = useMemo(
    () =>
      sorted(
        rows.filter(({ points }) => points > 0),
        'pointsPerMember',
        ({ pointsPerMember }) => pointsPerMember,
      ),
    [rows],
  );
  const categories = useMemo(() => shown.map(({ sector }) => sector.name), [shown]);
  const series = useMemo(
    () => [
      {
        name,
        colour: palette.primary.main,
        values: shown.map(({ pointsPerMember }) => Number(pointsText(pointsPerMember))),
      },
    ],
    [shown, name, palette],
  );
  if (shown.length < 2) return null;
  return (
    <Section title={translate('assessment.sectorsChart')}>
      <BarChart
        summary={`${name}：${shown.map((row) => `${row.sector.name} ${pointsText(row.pointsPerMember)}`).join('，')}`}
        categories={categories}
        series={series}
        onChoose={(place) => {
          const chosen = shown[place];
          if (chosen) navigate(peopleOf(year, chosen.sector.id));
        }}
      />
    </Section>
  );
}
