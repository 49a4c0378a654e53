import { Box, Table, TableBody, TableCell, TableHead, TableRow, useTheme } from '@mui/material';
import type { Light } from '@sanlian/domain';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { BarChart } from '../../../platform/charts/BarChart';
import { listOf } from './addresses';
import type { Matrix } from './matrix';

/** Lights of what is open. */
const OPEN = ['RED', 'YELLOW', 'GREEN'] as const satisfies Light[];
/** So many departments the picture shows; the table holds all. */
const SHOWN = 20;

/** The lights of what is open, by department: as bars, and as a table for those who read. */
export function LightsChart({ matrix, year }: { matrix: Matrix; year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { palette } = useTheme();
  const rows = useMemo(
    () => matrix.rows.filter(({ all }) => OPEN.some((light) => all.lights[light])).slice(0, SHOWN),
    [matrix],
  );
  const nobody = translate('taskBoard.noDepartment');
  const categories = useMemo(() => rows.map(({ organization }) => organization?.name ?? nobody), [rows, nobody]);
  const series = useMemo(() => {
    const colours = { RED: palette.error.main, YELLOW: palette.warning.main, GREEN: palette.success.main };
    return OPEN.map((light) => ({
      name: translate(`Light.${light}`),
      colour: colours[light],
      values: rows.map(({ all }) => all.lights[light] ?? 0),
    }));
  }, [rows, palette, translate]);
  if (rows.length === 0) return null;
  const totals = OPEN.map((light) => `${translate(`Light.${light}`)} ${matrix.totals.all.lights[light] ?? 0}`);
  return (
    <>
      <BarChart
        summary={translate('taskBoard.chartSummary', { year, lights: totals.join('，') })}
        categories={categories}
        series={series}
        onChoose={(category, index) => {
          const organization = rows[category]?.organization;
          const light = OPEN[index];
          if (organization && light) navigate(listOf({ leadOrganizationId: organization.id, light: [light], year }));
        }}
      />
      <Box component="details" className="no-print" sx={{ mt: 1.5, '& summary': { cursor: 'pointer', py: 1 } }}>
        <summary>{translate('taskBoard.asText')}</summary>
        <Table size="small" sx={{ maxWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {translate('resources.supervisionTasks.fields.leadOrganizationId')}
              </TableCell>
              {OPEN.map((light) => (
                <TableCell component="th" scope="col" key={light} align="right">
                  {translate(`Light.${light}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ organization, all }) => (
              <TableRow key={organization?.id ?? ''}>
                <TableCell component="th" scope="row">
                  {organization?.name ?? nobody}
                </TableCell>
                {OPEN.map((light) => (
                  <TableCell key={light} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {all.lights[light] ?? 0}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
