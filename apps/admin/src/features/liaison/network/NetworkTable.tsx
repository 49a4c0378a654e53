import {
  Button,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { ContactRecency } from '@sanlian/domain';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { TablePages } from '../../../platform/TablePages';
import { recencyOf, useSince } from '../recency';
import { RecencyDot } from '../RecencyMark';
import { everyone, type Branch } from './forest';

const PER_PAGE = 50;
const whole = { whiteSpace: { sm: 'nowrap' } } as const;
const wide = { display: { xs: 'none', sm: 'table-cell' } } as const;

interface NetworkTableProps {
  roots: readonly Branch[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The same network for those who read: everybody in it, who is linked to them, and when they last spoke. */
export function NetworkTable({ roots, chosen, onChoose }: NetworkTableProps) {
  const translate = useTranslate();
  const since = useSince();
  const [page, setPage] = useState(0);
  const [q, setQ] = useState('');
  const [step, setStep] = useState<ContactRecency | ''>('');
  const rows = useMemo(
    () =>
      [...everyone(roots)].filter(
        ({ name, lastContactAt }) => name.includes(q.trim()) && (step === '' || recencyOf(lastContactAt) === step),
      ),
    [roots, q, step],
  );
  const filtered = (set: () => void) => {
    set();
    setPage(0);
  };
  const shown = rows.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mb: 1.5 }} className="no-print">
        <TextField
          label={translate('liaison.network.name')}
          value={q}
          onChange={(event) => filtered(() => setQ(event.target.value))}
        />
        <TextField
          select
          label={translate('liaison.lastContact')}
          value={step}
          onChange={(event) => filtered(() => setStep(event.target.value as ContactRecency | ''))}
        >
          <MenuItem value="">{translate('platform.all')}</MenuItem>
          {(Object.keys(ContactRecency) as ContactRecency[]).map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`liaison.recency.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <TableContainer>
        <Table size="small" aria-label={translate('liaison.network.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('liaison.network.name')}</TableCell>
              <TableCell sx={wide}>{translate('liaison.network.kind')}</TableCell>
              <TableCell sx={wide}>{translate('liaison.network.sector')}</TableCell>
              <TableCell>{translate('liaison.network.above')}</TableCell>
              <TableCell>{translate('liaison.lastContact')}</TableCell>
              <TableCell sx={wide} align="right">
                {translate('liaison.network.contactCount')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ id, name, kind, sector, above, lastContactAt, contactCount }) => (
              <TableRow key={id} selected={id === chosen}>
                <TableCell component="th" scope="row">
                  <Button size="small" onClick={() => onChoose(id)} sx={{ px: 0.5, minWidth: 0, textAlign: 'left' }}>
                    {name}
                  </Button>
                </TableCell>
                <TableCell sx={wide}>{translate(`liaison.kinds.${kind}`)}</TableCell>
                <TableCell sx={wide}>{sector?.name}</TableCell>
                <TableCell sx={whole}>{above?.name}</TableCell>
                <TableCell sx={whole}>
                  <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
                    <RecencyDot step={recencyOf(lastContactAt)} />
                    <span>{since(lastContactAt)}</span>
                  </Stack>
                </TableCell>
                <TableCell sx={{ ...wide, fontVariantNumeric: 'tabular-nums' }} align="right">
                  {contactCount}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePages count={rows.length} page={page} perPage={PER_PAGE} onPage={setPage} />
    </>
  );
}
