import { Box, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Tier } from '@sanlian/domain';
import { DataTable, NullableBooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { EnumInput } from '../../../platform/enums';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';
import { DutyMarks, figures, pointsText } from '../parts';
import { readsAll } from '../readers';
import type { AssessmentRow, Standing } from './ranking.documents';
import { LeadingChart } from './LeadingChart';

const groups = ['MEMBERS', 'INFORMANTS'].map((id) => ({ id, name: `AssessmentGroup.${id}` }));
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <SelectInput source="group" choices={groups} alwaysOn margin="none" key="group" />,
  <NamedInput source="sectorId" reference="sectors" alwaysOn key="sectorId" />,
  <NullableBooleanInput source="dutyMet" alwaysOn key="dutyMet" />,
  <EnumInput source="tier" name="Tier" values={Tier} key="tier" />,
  <NullableBooleanInput source="exempt" key="exempt" />,
];

/** Everybody in their places, whatever the filter: those with nothing as well. */
export function PeopleTab({ year, standing }: { year: number; standing: Standing }) {
  const seesSome = readsAll(useAccess()) || standing.state === 'PUBLISHED';
  return (
    <>
      <ListPage<AssessmentRow>
        resource="assessment"
        storeKey={`assessment.${year}`}
        title={<></>}
        filter={{ year }}
        {...(seesSome ? { filters, filterDefaultValues: { group: 'MEMBERS' } } : {})}
        opens={false}
        sort={{ field: 'rank', order: 'ASC' }}
        nothing={<Empty words="assessment.nothing" />}
        card={(row) => <PersonCard row={row} year={year} />}
      >
        <DataTable.NumberCol source="rank" />
        <DataTable.Col
          source="person.name"
          label="resources.assessment.fields.person"
          render={(row: AssessmentRow) => <Who row={row} year={year} />}
        />
        <DataTable.Col source="person.sector.name" label="resources.assessment.fields.sectorId" disableSort />
        <DataTable.NumberCol source="submitted" disableSort />
        <DataTable.NumberCol source="adopted" />
        <DataTable.NumberCol source="instructed" disableSort />
        <DataTable.NumberCol source="onBehalfOfSector" disableSort />
        <DataTable.NumberCol source="points" />
        <DataTable.Col
          source="duties"
          disableSort
          render={(row: AssessmentRow) => (
            <>
              <DutyMarks duties={row.duties} />
              <Notes row={row} year={year} />
            </>
          )}
        />
      </ListPage>
      {standing.total > 1 && <LeadingChart year={year} />}
    </>
  );
}

function Who({ row: { person }, year }: { row: AssessmentRow; year: number }) {
  const translate = useTranslate();
  return (
    <>
      <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`} sx={{ fontWeight: 600 }}>
        {person.name}
      </MuiLink>
      {person.tier && (
        <Typography variant="caption" component="div" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
          {translate(`Tier.${person.tier}`)}
        </Typography>
      )}
    </>
  );
}

/** Exemption, coming and going within the year, awards. */
function Notes({ row, year }: { row: AssessmentRow; year: number }) {
  const translate = useTranslate();
  const { exempt, exemptionReason, term, awards } = row;
  const within = (day: string | null) => day?.startsWith(`${year}-`) && formatDate(day);
  const [joined, left] = [within(row.joinedOn), within(row.leftOn)];
  const served =
    joined || left
      ? [
          term,
          joined && translate('assessment.joined', { on: joined }),
          left && translate('assessment.left', { on: left }),
        ].filter(Boolean)
      : [];
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      {exempt && (
        <Chip
          size="small"
          color="info"
          label={
            exemptionReason
              ? translate('assessment.exemptBecause', { reason: exemptionReason })
              : translate('assessment.exempt')
          }
          sx={wrapping}
        />
      )}
      {awards.map(({ id, title }) => (
        <Chip key={id} size="small" color="secondary" variant="outlined" label={title} sx={wrapping} />
      ))}
      {served.length > 0 && (
        <Typography variant="caption" color="text.secondary">
          {served.join(' · ')}
        </Typography>
      )}
    </Stack>
  );
}

const wrapping = { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } } as const;

function PersonCard({ row, year }: { row: AssessmentRow; year: number }) {
  const translate = useTranslate();
  const counts = ['submitted', 'adopted', 'instructed'] as const;
  return (
    <Stack spacing={0.75}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 700, minWidth: '2em', fontSize: '1.25rem', ...figures }} color="primary">
          {row.rank}
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Who row={row} year={year} />
          <Typography variant="body2" color="text.secondary">
            {row.person.sector?.name}
          </Typography>
        </Box>
        <Typography sx={{ fontWeight: 700, ...figures }}>
          {translate('assessment.points', { points: pointsText(row.points) })}
        </Typography>
      </Stack>
      <Typography variant="body2">
        {counts.map((name) => `${translate(`resources.assessment.fields.${name}`)} ${row[name]}`).join(' · ')}
      </Typography>
      <DutyMarks duties={row.duties} />
      <Notes row={row} year={year} />
    </Stack>
  );
}
