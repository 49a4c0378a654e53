import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import {
  Box,
  FormControlLabel,
  LinearProgress,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { AssessmentGroup } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { TablePages } from '../../../platform/TablePages';
import { figures, pointsText } from '../parts';
import { changedBy, metBy, movedBy, type Preview } from './preview';
import type { PreviewRow } from './rules.documents';

const PER_PAGE = 25;
const GROUPS = Object.keys(AssessmentGroup) as AssessmentGroup[];

interface WhatIfProps {
  preview: Preview;
  changed: boolean;
  year: number;
  group: AssessmentGroup;
  onGroup: (group: AssessmentGroup) => void;
}

/** What the typed rules would do to this year's ranking: who moves, from where to where; the whole of it can be searched. */
export function WhatIf({ preview, changed, year, group, onGroup }: WhatIfProps) {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = preview;
  return (
    <Section title={translate('assessment.whatIf.title', { year })}>
      <ChoiceButtons<AssessmentGroup>
        legend={translate('resources.assessment.fields.group')}
        options={GROUPS.map((value) => ({ value, label: translate(`AssessmentGroup.${value}`) }))}
        value={group}
        onChange={(chosen) => chosen && onGroup(chosen)}
      />
      <Box sx={{ height: 4, my: 1 }}>{isFetching && <LinearProgress aria-label={translate('platform.loading')} />}</Box>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Rows rows={data} changed={changed} />
      )}
    </Section>
  );
}

function Rows({ rows, changed }: { rows: PreviewRow[]; changed: boolean }) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(0);
  const touched = changedBy(rows);
  const met = metBy(rows);
  const wanted = (all || !changed ? rows : touched).filter(({ person }) => person.name.includes(q.trim()));
  const last = Math.max(0, Math.ceil(wanted.length / PER_PAGE) - 1);
  const shown = wanted.slice(Math.min(page, last) * PER_PAGE, (Math.min(page, last) + 1) * PER_PAGE);
  return (
    <>
      <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {changed
          ? translate('assessment.whatIf.counts', { moved: movedBy(rows).length, touched: touched.length })
          : translate('assessment.whatIf.unchanged')}
        {met.before !== met.after && ` · ${translate('assessment.whatIf.met', met)}`}
      </Typography>
      <TextField
        size="small"
        type="search"
        label={translate('assessment.whatIf.search')}
        value={q}
        onChange={({ target }) => setQ(target.value)}
      />
      {changed && (
        <FormControlLabel
          control={<Switch checked={all} onChange={(_, checked) => setAll(checked)} />}
          label={translate('assessment.whatIf.all')}
        />
      )}
      {wanted.length === 0 ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {translate(q ? 'platform.emptyFiltered' : 'assessment.whatIf.nobody')}
        </Typography>
      ) : (
        <Table size="small" sx={{ '& td, & th': { px: 0.75, ...figures } }}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {translate('assessment.whatIf.rank')}
              </TableCell>
              <TableCell component="th" scope="col">
                {translate('resources.assessment.fields.person')}
              </TableCell>
              <TableCell component="th" scope="col" align="right">
                {translate('resources.assessment.fields.points')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <Row key={row.person.id} row={row} />
            ))}
          </TableBody>
        </Table>
      )}
      {wanted.length > PER_PAGE && (
        <TablePages count={wanted.length} page={Math.min(page, last)} perPage={PER_PAGE} onPage={setPage} />
      )}
    </>
  );
}

function Row({ row: { person, rankBefore, rankAfter, pointsBefore, pointsAfter } }: { row: PreviewRow }) {
  const translate = useTranslate();
  const gained = rankBefore - rankAfter;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {gained === 0 ? (
          rankAfter
        ) : (
          <Box
            component="span"
            sx={{ display: 'inline-flex', alignItems: 'center', color: gained > 0 ? 'success.main' : 'error.main' }}
          >
            {rankBefore} → {rankAfter}
            {gained > 0 ? (
              <UpIcon fontSize="inherit" titleAccess={translate('assessment.whatIf.up', { places: gained })} />
            ) : (
              <DownIcon fontSize="inherit" titleAccess={translate('assessment.whatIf.down', { places: -gained })} />
            )}
          </Box>
        )}
      </TableCell>
      <TableCell component="th" scope="row">
        {person.name}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {pointsBefore === pointsAfter
          ? pointsText(pointsAfter)
          : `${pointsText(pointsBefore)} → ${pointsText(pointsAfter)}`}
      </TableCell>
    </TableRow>
  );
}
