import {
  Box,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { Button, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { listAddress } from '../addresses';
import type { TopConcern } from './concerns.documents';
import { RaisedAt } from './RaisedAt';

const wide = { display: { xs: 'none', sm: 'table-cell' } } as const;
/** So many sectors stand in a row. */
const SECTORS = 4;

interface ConcernTableProps {
  concerns: readonly TopConcern[];
  /** The period and sector that they were counted in. */
  period: Record<string, string | undefined>;
}

/** Topics with how often and by whom they were raised; opened, the contacts at which they were. */
export function ConcernTable({ concerns, period }: ConcernTableProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState<string>();
  const most = Math.max(...concerns.map(({ count }) => count));
  const given = Object.fromEntries(Object.entries(period).filter(([, value]) => value));
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('liaison.concerns.topic')}</TableCell>
            <TableCell>{translate('liaison.concerns.count')}</TableCell>
            <TableCell sx={wide}>{translate('liaison.concerns.sectors')}</TableCell>
            <TableCell sx={wide}>{translate('liaison.concerns.last')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {concerns.map(({ topic, count, sectors, lastAt }) => {
            const opened = topic === open;
            return [
              <TableRow key={topic}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                  <MuiLink component={Link} to={listAddress('liaisonContacts', { topic, ...given })}>
                    {topic}
                  </MuiLink>
                </TableCell>
                <TableCell>
                  <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
                    <Box
                      component="span"
                      sx={{ minWidth: '2ch', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
                    >
                      {count}
                    </Box>
                    <Box
                      component="span"
                      aria-hidden
                      sx={{
                        height: 10,
                        width: { xs: `${(count / most) * 50}px`, md: `${(count / most) * 160}px` },
                        bgcolor: 'primary.main',
                        borderRadius: 0.5,
                      }}
                    />
                  </Stack>
                </TableCell>
                <TableCell sx={wide}>
                  {sectors
                    .slice(0, SECTORS)
                    .map(({ name }) => name)
                    .join('、')}
                  {sectors.length > SECTORS && ` +${sectors.length - SECTORS}`}
                </TableCell>
                <TableCell sx={{ ...wide, whiteSpace: 'nowrap' }}>{formatDate(lastAt)}</TableCell>
                <TableCell align="right">
                  <Button
                    label={opened ? 'liaison.concerns.close' : 'liaison.concerns.write'}
                    aria-label={`${translate(opened ? 'liaison.concerns.close' : 'liaison.concerns.write')}: ${topic}`}
                    aria-expanded={opened}
                    onClick={() => setOpen(opened ? undefined : topic)}
                  />
                </TableCell>
              </TableRow>,
              opened && (
                <TableRow key={`${topic} contacts`}>
                  <TableCell colSpan={5} sx={{ bgcolor: 'background.default' }}>
                    <RaisedAt topic={topic} given={given} />
                  </TableCell>
                </TableRow>
              ),
            ];
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
