import { Button, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The parts of the page that the bar leads to, by their elements' ids. */
export const parts = { reading: 'room-reading', own: 'room-own', agenda: 'room-agenda' } as const;
type Part = keyof typeof parts;

/** Where the page is one long column, its parts are a tap away. */
export function JumpBar({ shown }: { shown: Part[] }) {
  const translate = useTranslate();
  return (
    <Paper
      component="nav"
      aria-label={translate('vetting.jump.title')}
      square
      className="no-print"
      elevation={8}
      sx={{
        display: { xs: 'flex', lg: 'none' },
        position: 'fixed',
        zIndex: 'appBar',
        left: 0,
        right: 0,
        bottom: 0,
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      {shown.map((part) => (
        <Button key={part} onClick={() => jumpTo(part)} sx={{ flex: 1, minHeight: 52, borderRadius: 0 }}>
          {translate(`vetting.jump.${part}`)}
        </Button>
      ))}
    </Paper>
  );
}

function jumpTo(part: Part) {
  const element = document.getElementById(parts[part]);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  element?.focus({ preventScroll: true });
}
