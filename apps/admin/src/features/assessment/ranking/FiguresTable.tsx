import { Box, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { figures } from '../parts';
import { sorted } from './sorting';

export interface Figure<Row> {
  /** Names the column in the address and, under the ranking's fields, in words. */
  name: string;
  read: (row: Row) => number | string;
  show?: (row: Row) => ReactNode;
}

interface FiguresTableProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The first column: whose figures these are. */
  head: { label: string; show: (row: Row) => ReactNode };
  columns: readonly Figure<Row>[];
}

/** A small ranking in figures, sorted by the column that the address names; by rank otherwise. */
export function FiguresTable<Row extends { rank: number }>({
  label,
  rows,
  keyOf,
  head,
  columns,
}: FiguresTableProps<Row>) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const asked = params.get('sort') ?? 'rank';
  const all: Figure<Row>[] = [{ name: 'rank', read: ({ rank }) => rank }, ...columns];
  const chosen = all.find(({ name }) => name === asked) ?? (all[0] as Figure<Row>);
  const heading = ({ name }: Figure<Row>) => (
    <TableCell
      key={name}
      align="right"
      component="th"
      scope="col"
      sortDirection={chosen.name === name ? 'desc' : false}
    >
      <TableSortLabel
        active={chosen.name === name}
        direction={name === 'rank' ? 'asc' : 'desc'}
        onClick={() => setParams({ sort: name }, { replace: true })}
      >
        {translate(`resources.assessment.fields.${name}`)}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <Box
      tabIndex={0}
      role="group"
      aria-label={label}
      sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
    >
      <Table
        size="small"
        sx={{
          minWidth: 640,
          '& td, & th': { ...figures, whiteSpace: 'nowrap', px: 1 },
          '& th': { whiteSpace: 'normal' },
        }}
      >
        <TableHead>
          <TableRow>
            {heading(all[0] as Figure<Row>)}
            <TableCell component="th" scope="col">
              {head.label}
            </TableCell>
            {columns.map(heading)}
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted(rows, chosen.name, (row) => chosen.read(row)).map((row) => (
            <TableRow key={keyOf(row)} hover>
              <TableCell align="right">{row.rank}</TableCell>
              <TableCell component="th" scope="row" sx={{ '&&': { whiteSpace: 'normal', minWidth: 120 } }}>
                {head.show(row)}
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column.name} align="right">
                  {column.show ? column.show(row) : column.read(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
