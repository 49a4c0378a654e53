import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState, useStore, useTheme, useTranslate } from 'react-admin';
import { largeTypeKey } from '../preferences';
import { Seal } from '../Seal';
import { inkGround, onInk } from '../theme';

/** The frame of pages that are reachable signed out: the product on the ink side, the form on the paper side. */
export function SignedOutFrame({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { md: 'minmax(0, 1.1fr) minmax(0, 1fr)' },
        bgcolor: 'background.default',
        color: 'text.primary',
      }}
    >
      <Box
        component="header"
        sx={{
          position: 'relative',
          overflow: 'hidden',
          color: onInk.strong,
          background: inkGround,
          p: { xs: 3, md: 8 },
          display: 'flex',
          flexDirection: 'column',
          justifyContent: { md: 'center' },
        }}
      >
        <Rings />
        <Stack
          direction={{ xs: 'row', md: 'column' }}
          spacing={{ xs: 2, md: 4 }}
          sx={{ position: 'relative', alignItems: { xs: 'center', md: 'flex-start' } }}
        >
          <Box sx={{ display: { xs: 'none', md: 'block' } }}>
            <Seal size={88} />
          </Box>
          <Box sx={{ display: { md: 'none' } }}>
            <Seal size={48} />
          </Box>
          <Box>
            <Typography
              component="p"
              sx={{
                fontSize: { xs: '1.25rem', md: '2.25rem' },
                fontWeight: 700,
                lineHeight: 1.35,
                letterSpacing: '0.03em',
              }}
            >
              {translate('platform.product')}
            </Typography>
            <Typography sx={{ mt: { xs: 0.5, md: 2 }, color: onInk.soft, fontSize: { md: '1.125rem' } }}>
              {translate('platform.motto')}
            </Typography>
          </Box>
        </Stack>
      </Box>
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', p: { xs: 2, md: 4 } }}>
        <Switches />
        <Box sx={{ flex: 1, display: 'grid', placeItems: { xs: 'start center', md: 'center' }, pt: { xs: 3, md: 0 } }}>
          <Paper variant="outlined" sx={{ width: '100%', maxWidth: 440, p: { xs: 3, sm: 5 }, borderRadius: 3 }}>
            <Typography component="h1" variant="h1" sx={{ mb: 3 }}>
              {title}
            </Typography>
            {children}
          </Paper>
        </Box>
      </Box>
    </Box>
  );
}

function Switches() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme('light');
  const [large, setLarge] = useStore<boolean>(largeTypeKey, false);
  return (
    <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
      <Button aria-pressed={large} onClick={() => setLarge(!large)}>
        {translate('platform.largeType')}
      </Button>
      <Button onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
        {translate('platform.switchLanguage')}
      </Button>
      <Button onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
        {translate(theme === 'dark' ? 'platform.light' : 'platform.dark')}
      </Button>
    </Stack>
  );
}

/** Three linked rings, drawn large and faint. */
function Rings() {
  return (
    <Box
      component="svg"
      viewBox="0 0 400 400"
      aria-hidden
      sx={{
        position: 'absolute',
        right: { xs: -60, md: -120 },
        bottom: { xs: -90, md: -100 },
        width: { xs: 240, md: 560 },
        opacity: 0.13,
      }}
    >
      <g fill="none" stroke="currentColor">
        {[
          [200, 130],
          [135, 245],
          [265, 245],
        ].flatMap(([x, y]) =>
          [100, 84].map((r) => <circle key={`${x}-${r}`} cx={x} cy={y} r={r} strokeWidth={r === 84 ? 3 : 10} />),
        )}
      </g>
    </Box>
  );
}
