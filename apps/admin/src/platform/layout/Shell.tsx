import { Box, Drawer, Toolbar, useMediaQuery, type Theme } from '@mui/material';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { TitlePortal, useLocaleState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { Failed, Loading } from '../states';
import { useSlices } from '../slices-context';
import { Navigation } from './Navigation';
import { TopBar } from './TopBar';

/** The frame around every page: top bar, navigation (a drawer on phones), and the page under its one h1. */
export function Shell({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const { backgrounds } = useSlices();
  useDocumentTitle();

  return (
    <Box
      sx={{
        display: 'flex',
        minHeight: '100vh',
        bgcolor: 'background.default',
        color: 'text.primary',
        '--sidebar': (theme) => `${theme.sidebar.width}px`,
      }}
    >
      {backgrounds.map((Background, index) => (
        <Background key={index} />
      ))}
      <SkipLink label={translate('platform.skip')} />
      <TopBar onMenu={wide ? undefined : () => setOpen(true)} />
      <Box component="nav" aria-label={translate('platform.navigation')} sx={{ flexShrink: 0 }}>
        <Drawer
          variant={wide ? 'permanent' : 'temporary'}
          open={wide || open}
          onClose={() => setOpen(false)}
          ModalProps={{ keepMounted: false }}
          sx={{
            width: wide ? (theme) => theme.sidebar.width : undefined,
            '& .MuiDrawer-paper': {
              width: (theme) => (wide ? theme.sidebar.width : 280),
              boxSizing: 'border-box',
              bgcolor: 'background.default',
            },
          }}
        >
          <Toolbar />
          <Navigation />
        </Drawer>
      </Box>
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 3 }, pb: 6 }}
      >
        <Toolbar className="no-print" />
        <TitlePortal
          variant="h1"
          component="h1"
          sx={{ flex: 'none', whiteSpace: 'normal', pt: { xs: 2, sm: 3 }, pb: 1, '&:empty': { display: 'none' } }}
        />
        <ErrorBoundary
          resetKeys={[pathname]}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <Failed error={error as Error} onRetry={() => retry(error as Error, resetErrorBoundary)} />
          )}
        >
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </ErrorBoundary>
      </Box>
    </Box>
  );
}

/** A part of the application that couldn't be fetched is asked for anew only by loading the page again. */
function retry(error: Error, reset: () => void) {
  if (/dynamically imported module/i.test(error.message)) window.location.reload();
  else reset();
}

function SkipLink({ label }: { label: string }) {
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        zIndex: 2000,
        top: 8,
        left: -9999,
        px: 2,
        py: 1,
        border: 0,
        borderRadius: 1,
        font: 'inherit',
        bgcolor: 'secondary.main',
        color: 'secondary.contrastText',
        '&:focus': { left: 8 },
      }}
    >
      {label}
    </Box>
  );
}

/** The browser's title follows the page's h1, its language the one chosen. */
function useDocumentTitle() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const product = translate('platform.short');
  useEffect(() => {
    document.documentElement.lang = locale;
    const heading = document.getElementById('react-admin-title');
    if (!heading) return;
    const follow = () => {
      document.title = heading.textContent ? `${heading.textContent} · ${product}` : product;
    };
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(heading, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [locale, product]);
}
