import { Box, Table, TableBody, TableCell, TableHead, TableRow, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { BarChart } from '../../../platform/charts/BarChart';
import { FINDINGS, keyOf, type CountsOf } from './counts';

/** So many bars the picture shows; the table holds all. */
const SHOWN = 20;

/** What was found, as bars and as a table for those who read. */
export function CountsChart({ title, rows }: { title: string; rows: readonly CountsOf[] }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const shown = useMemo(() => rows.slice(0, SHOWN), [rows]);
  const categories = useMemo(() => shown.map(({ name }) => name), [shown]);
  const columns = useMemo(
    () =>
      FINDINGS.map((finding) => ({
        key: keyOf(finding),
        name: translate(finding ? `Finding.${finding}` : 'lookBack.notYet'),
      })),
    [translate],
  );
  const series = useMemo(() => {
    const colours: Record<string, string> = {
      IMPLEMENTED: palette.success.main,
      PARTLY_IMPLEMENTED: palette.info.main,
      NOT_IMPLEMENTED: palette.warning.main,
      RELAPSED: palette.error.main,
      NONE: palette.action.disabled,
    };
    return columns.map(({ key, name }) => ({
      name,
      colour: colours[key] ?? palette.text.disabled,
      values: shown.map(({ counts }) => counts[key] ?? 0),
    }));
  }, [columns, shown, palette]);
  const counts = columns
    .map(({ key, name }) => `${name} ${rows.reduce((sum, row) => sum + (row.counts[key] ?? 0), 0)}`)
    .join('，');
  if (rows.length === 0) return null;
  return (
    <>
      <BarChart summary={translate('lookBack.summary', { title, counts })} categories={categories} series={series} />
      <Box component="details" sx={{ mt: 1, overflowX: 'auto', '& summary': { cursor: 'pointer', py: 1 } }}>
        <summary>{translate('lookBack.asText')}</summary>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {title}
              </TableCell>
              {columns.map(({ key, name }) => (
                <TableCell component="th" scope="col" key={key} align="right">
                  {name}
                </TableCell>
              ))}
              <TableCell component="th" scope="col" align="right">
                {translate('lookBack.total')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.key}>
                <TableCell component="th" scope="row">
                  {row.name}
                </TableCell>
                {columns.map(({ key }) => (
                  <TableCell key={key} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {row.counts[key] ?? 0}
                  </TableCell>
                ))}
                <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 700 }}>
                  {row.total}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
