import PrintIcon from '@mui/icons-material/PrintOutlined';
import {
  Box,
  Button,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { shanghaiDate } from '@sanlian/domain';
import { Title, useTranslate } from 'react-admin';
import { Navigate, useSearchParams } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Empty, Failed, Loading } from '../../../platform/states';
import { figures, pointsText } from '../parts';
import { useYearOfPath } from '../years';
import { AssessmentStanding, type AssessmentRow, type Standing } from './ranking.documents';
import { wholeRanking } from './whole';

const GROUPS = ['MEMBERS', 'INFORMANTS'] as const;
const columns = ['rank', 'person', 'sectorId', 'submitted', 'adopted', 'instructed', 'points', 'duties'] as const;

/** The whole ranking on paper: everybody whom this viewer sees, page after page. */
export default function RankingPaper() {
  const translate = useTranslate();
  const year = useYearOfPath();
  const [params, setParams] = useSearchParams();
  const group = GROUPS.find((one) => one === params.get('group')) ?? 'MEMBERS';
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'paper', year, group],
    queryFn: async () => ({
      rows: await wholeRanking(year as number, { group }),
      standing: (await request(AssessmentStanding, { year: year as number, filter: { group }, page: { limit: 1 } }))
        .assessment,
    }),
    enabled: year !== undefined,
  });
  if (year === undefined) return <Navigate to="/assessment" replace />;
  return (
    <>
      <Title title={translate('assessment.paperTitle', { year })} preferenceKey={false} />
      <Stack
        direction="row"
        className="no-print"
        useFlexGap
        sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mt: 1, mb: 2 }}
      >
        <TextField
          select
          size="small"
          label={translate('resources.assessment.fields.group')}
          value={group}
          onChange={({ target }) => setParams({ group: target.value }, { replace: true })}
          sx={{ width: 200 }}
        >
          {GROUPS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`AssessmentGroup.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="contained" startIcon={<PrintIcon />} disabled={!data} onClick={() => window.print()}>
          {translate('platform.print')}
        </Button>
        <LinkButton to={`/assessment/${year}`} label="assessment.back" icon={null} />
      </Stack>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.rows.length === 0 ? (
        <Empty words="assessment.nothing" />
      ) : (
        <Paper {...data} group={group} />
      )}
    </>
  );
}

function Paper({
  rows,
  standing,
  group,
}: {
  rows: AssessmentRow[];
  standing: Standing;
  group: (typeof GROUPS)[number];
}) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}>
      <Typography sx={{ mb: 1 }}>
        {[
          translate(`AssessmentGroup.${group}`),
          translate('assessment.paperCount', { smart_count: rows.length }),
          standing.state === 'PUBLISHED'
            ? translate('assessment.words.published', { at: formatDate(standing.publishedAt) })
            : translate('assessment.paperDraft', { on: shanghaiDate(serverNow()) }),
        ].join(' · ')}
      </Typography>
      <Table
        size="small"
        sx={{ minWidth: 560, '& td, & th': { py: 0.5, px: 1, ...figures }, '& tr': { breakInside: 'avoid' } }}
      >
        <TableHead sx={{ display: 'table-header-group' }}>
          <TableRow>
            {columns.map((name) => (
              <TableCell key={name} component="th" scope="col">
                {translate(`resources.assessment.fields.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.person.id}>
              <TableCell>{row.rank}</TableCell>
              <TableCell component="th" scope="row">
                {row.person.name}
                {row.exempt && ` (${translate('assessment.exempt')})`}
              </TableCell>
              <TableCell>{row.person.sector?.name}</TableCell>
              <TableCell>{row.submitted}</TableCell>
              <TableCell>{row.adopted}</TableCell>
              <TableCell>{row.instructed}</TableCell>
              <TableCell>{pointsText(row.points)}</TableCell>
              <TableCell>
                {row.duties.filter(({ met }) => met).length}/{row.duties.length}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
