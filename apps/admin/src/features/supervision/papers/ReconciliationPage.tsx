import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Box,
  Button,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { shanghaiDate } from '@sanlian/domain';
import { Title, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { isMonth, monthBeside } from './months';
import { ReportReconciliation, type Reconciliation, type ReconciliationRow } from './reconciliation.documents';

const LEDGERS = { instructions: 'ledgers:read', supervision: 'ledgers:read', submissions: 'ledgers:incoming' } as const;
const thisMonth = () => shanghaiDate(serverNow()).slice(0, 7);

/** U9: which sent reports had no answer by the end of a month; and the month's ledgers. */
export default function ReconciliationPage() {
  const translate = useTranslate();
  const { can } = useAccess();
  const ledgers = (Object.keys(LEDGERS) as (keyof typeof LEDGERS)[]).filter((ledger) => can(LEDGERS[ledger]));
  const [params, setParams] = useSearchParams();
  const asked = params.get('month');
  const month = isMonth(asked) ? asked : thisMonth();
  const show = (chosen: string) => isMonth(chosen) && setParams({ month: chosen }, { replace: true });
  return (
    <>
      <Title title="reconciliation.title" preferenceKey={false} />
      <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <Button variant="outlined" onClick={() => show(monthBeside(month, -1))}>
          {translate('reconciliation.previous')}
        </Button>
        <TextField
          type="month"
          size="small"
          margin="none"
          sx={{ width: 200 }}
          label={translate('reconciliation.month')}
          value={month}
          onChange={(event) => show(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: thisMonth() } }}
        />
        <Button variant="outlined" disabled={month >= thisMonth()} onClick={() => show(monthBeside(month, 1))}>
          {translate('reconciliation.next')}
        </Button>
      </Stack>
      {can('reports:reconcile') && <Answers month={month} />}
      <Section title={translate('reconciliation.ledgers')}>
        <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          {ledgers.map((ledger) => (
            <Download key={ledger} href={`/ledgers/${ledger}.xlsx?month=${month}`} label={`${ledger}Ledger`} />
          ))}
        </Stack>
      </Section>
    </>
  );
}

const Download = ({ href, label }: { href: string; label: string }) => {
  const translate = useTranslate();
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} href={href} download>
      {translate(`reconciliation.${label}`)}
    </Button>
  );
};

function Answers({ month }: { month: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['reconciliation', month],
    queryFn: async () => (await request(ReportReconciliation, { month })).reportReconciliation,
    placeholderData: keepPreviousData,
  });
  return (
    <Section
      title={translate('reconciliation.title')}
      aside={<Download href={`/reconciliations/${month}.xlsx`} label="download" />}
    >
      <Typography color="text.secondary" sx={{ maxWidth: '44em', mb: 1.5 }}>
        {translate('reconciliation.about')}
      </Typography>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Rows reconciliation={data} />
      )}
    </Section>
  );
}

function Rows({ reconciliation: { sent, rows } }: { reconciliation: Reconciliation }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontWeight: 600, mb: 1 }}>
        {translate('reconciliation.sent', { smart_count: sent })} ·{' '}
        {translate('reconciliation.open', { smart_count: rows.length })}
      </Typography>
      {rows.length === 0 ? (
        <Empty words="reconciliation.none" />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" sx={{ minWidth: 640 }}>
            <TableHead>
              <TableRow>
                {['report', 'organization', 'sentAt', 'state'].map((column) => (
                  <TableCell key={column} component="th" scope="col">
                    {translate(`reconciliation.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <Row key={`${row.report.id} ${row.organization.id}`} row={row} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </>
  );
}

function Row({ row: { report, organization, sentAt, state, daysSince } }: { row: ReconciliationRow }) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={`/specialReports/${report.id}/show`}>
          {report.number} {report.title}
        </MuiLink>
      </TableCell>
      <TableCell>{organization.name}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {formatDate(sentAt)}
        <Typography variant="caption" color="text.secondary" component="div">
          {translate('reconciliation.daysSince', { smart_count: daysSince })}
        </Typography>
      </TableCell>
      <TableCell>
        <Typography variant="body2" color={state === 'SHOWN' ? 'text.primary' : 'error'}>
          {translate(`reconciliation.states.${state}`)}
        </Typography>
      </TableCell>
    </TableRow>
  );
}
