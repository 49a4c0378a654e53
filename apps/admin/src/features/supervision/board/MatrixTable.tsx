import { Box, Link as MuiLink, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { TaskStatus } from '@sanlian/domain';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listOf } from './addresses';
import { LightDot } from './LightDot';
import { LIGHTS, type Cell, type Matrix, type MatrixRow } from './matrix';

const number = { fontVariantNumeric: 'tabular-nums', fontWeight: 600 } as const;
const sticky = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  borderRight: 1,
  borderRightColor: 'divider',
  minWidth: { xs: 108, sm: 168 },
  maxWidth: 220,
  textAlign: 'left',
} as const;

/** Departments by statuses; each number, and each light in it, leads to its list. */
export function MatrixTable({ matrix, year }: { matrix: Matrix; year: number }) {
  const translate = useTranslate();
  const { statuses, rows, totals } = matrix;
  return (
    <>
      <Legend />
      <TableContainer
        tabIndex={0}
        role="group"
        aria-label={translate('taskBoard.matrix', { year })}
        sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
      >
        <Table
          size="small"
          sx={{
            minWidth: 150 + (statuses.length + 1) * 78,
            '& td, & th': { textAlign: 'center', px: 0.75, py: 0.625 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col" sx={{ '&&': { ...sticky, zIndex: 2 } }}>
                {translate('resources.supervisionTasks.fields.leadOrganizationId')}
              </TableCell>
              <TableCell component="th" scope="col">
                {translate('taskBoard.total')}
              </TableCell>
              {statuses.map((status) => (
                <TableCell component="th" scope="col" key={status}>
                  {translate(`TaskStatus.${status}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.organization?.id ?? ''} row={row} statuses={statuses} year={year}>
                {row.organization?.name ?? translate('taskBoard.noDepartment')}
              </Row>
            ))}
            <Row row={totals} statuses={statuses} year={year} isTotal>
              {translate('taskBoard.total')}
            </Row>
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}

function Legend() {
  const translate = useTranslate();
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1, typography: 'caption', color: 'text.secondary' }}
    >
      {LIGHTS.filter((light) => light !== 'DONE').map((light) => (
        <Box component="span" key={light} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <LightDot light={light} />
          {translate(`Light.${light}`)}
        </Box>
      ))}
    </Box>
  );
}

interface RowProps {
  row: MatrixRow;
  statuses: TaskStatus[];
  year: number;
  isTotal?: boolean;
  children: ReactNode;
}

function Row({ row, statuses, year, isTotal = false, children }: RowProps) {
  const { organization } = row;
  const whose = organization ? { leadOrganizationId: organization.id } : {};
  // No list is of tasks that nobody leads, but what is only registered has no department yet.
  const isListed = (status?: TaskStatus) => isTotal || organization !== null || status === 'REGISTERED';
  return (
    <TableRow hover={!isTotal} sx={isTotal ? { '& td, & th': { borderTop: 2, borderColor: 'divider' } } : {}}>
      <TableCell component="th" scope="row" sx={{ '&&': { ...sticky, fontWeight: isTotal ? 700 : 500 } }}>
        {children}
      </TableCell>
      <TableCell>
        <Counts cell={row.all} filter={isListed() ? { year, ...whose } : undefined} />
      </TableCell>
      {statuses.map((status) => (
        <TableCell key={status}>
          <Counts
            cell={row.cells[status]}
            filter={isListed(status) ? { status: [status], year, ...whose } : undefined}
          />
        </TableCell>
      ))}
    </TableRow>
  );
}

function Counts({ cell, filter }: { cell: Cell | undefined; filter: Record<string, unknown> | undefined }) {
  const translate = useTranslate();
  if (!cell) return <Box sx={{ color: 'text.secondary' }}>–</Box>;
  const waiting = LIGHTS.filter((light) => light !== 'DONE' && cell.lights[light]);
  return (
    <Box sx={{ display: 'inline-grid', justifyItems: 'center' }}>
      {filter ? (
        <MuiLink component={Link} to={listOf(filter)} sx={{ ...number, fontSize: '1.0625rem', px: 1 }}>
          {cell.total}
        </MuiLink>
      ) : (
        <Box component="span" sx={{ ...number, fontSize: '1.0625rem', px: 1 }}>
          {cell.total}
        </Box>
      )}
      {waiting.length > 0 && (
        <Box sx={{ display: 'flex', gap: 0.75, typography: 'caption' }}>
          {waiting.map((light) => {
            const mark = (
              <>
                <LightDot light={light} size={9} />
                {cell.lights[light]}
              </>
            );
            const look = { ...number, display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 24 };
            const words = `${translate(`Light.${light}`)} ${cell.lights[light]}`;
            return filter ? (
              <MuiLink
                key={light}
                component={Link}
                to={listOf({ ...filter, light: [light] })}
                aria-label={words}
                title={words}
                sx={look}
              >
                {mark}
              </MuiLink>
            ) : (
              <Box key={light} component="span" title={words} sx={look}>
                {mark}
              </Box>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
