import { Box, Link as MuiLink, Typography } from '@mui/material';
import { overdueBandFilter } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listBehind } from './addresses';
import type { OverdueBand } from './board.documents';

/** How long what is overdue has been, in working days: longest bar, most tasks. */
export function OverdueBands({ bands }: { bands: OverdueBand[] }) {
  const translate = useTranslate();
  const most = Math.max(1, ...bands.map(({ count }) => count));
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('taskBoard.overdueByDays')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, maxWidth: 640 }}>
        {bands.map(({ minDays, maxDays, dueFrom, dueTo, count }) => {
          const label =
            maxDays === null
              ? translate('taskBoard.overdueMore', { days: minDays - 1 })
              : translate('taskBoard.overdueBetween', { min: minDays, max: maxDays });
          const filter = overdueBandFilter({
            dueFrom: dueFrom === null ? null : Date.parse(dueFrom),
            dueTo: Date.parse(dueTo),
          });
          return (
            <Box
              component="li"
              key={minDays}
              sx={{ display: 'grid', gridTemplateColumns: '8.5em 3em minmax(0, 1fr)', alignItems: 'center', gap: 1 }}
            >
              <span>{label}</span>
              {count === 0 ? (
                <Typography component="span" color="text.secondary" sx={{ textAlign: 'right' }}>
                  0
                </Typography>
              ) : (
                <MuiLink
                  component={Link}
                  to={listBehind(filter)}
                  aria-label={`${label} ${count}`}
                  sx={{ textAlign: 'right', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
                >
                  {count}
                </MuiLink>
              )}
              <Box
                aria-hidden
                sx={{
                  height: 12,
                  width: `${(count / most) * 100}%`,
                  minWidth: count > 0 ? 4 : 0,
                  bgcolor: 'error.main',
                  borderRadius: 0.5,
                  printColorAdjust: 'exact',
                }}
              />
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
