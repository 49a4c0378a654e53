import FitIcon from '@mui/icons-material/FitScreenOutlined';
import ZoomInIcon from '@mui/icons-material/ZoomInOutlined';
import ZoomOutIcon from '@mui/icons-material/ZoomOutOutlined';
import { Box, IconButton, Skeleton, Stack } from '@mui/material';
import { lazy, Suspense, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { NetworkCanvasProps, NetworkHandle } from './NetworkCanvas';

const Drawn = lazy(() => import('./NetworkCanvas'));

/**
 * A network as a picture, with buttons for who has no wheel; what draws it is loaded when it is shown. `summary` says in
 * words what the picture shows; the same as a table belongs beside it.
 */
export function Network({ summary, ...rest }: Omit<NetworkCanvasProps, 'ref'> & { summary: string }) {
  const translate = useTranslate();
  const handle = useRef<NetworkHandle>(null);
  const buttons = [
    { name: 'zoomIn', icon: <ZoomInIcon />, act: () => handle.current?.zoom(1.5) },
    { name: 'zoomOut', icon: <ZoomOutIcon />, act: () => handle.current?.zoom(1 / 1.5) },
    { name: 'fit', icon: <FitIcon />, act: () => handle.current?.fit() },
  ];
  return (
    <Box sx={{ position: 'relative', bgcolor: 'background.paper' }}>
      <Box role="img" aria-label={summary}>
        <Suspense fallback={<Skeleton variant="rectangular" height={rest.height} />}>
          <Drawn {...rest} ref={handle} />
        </Suspense>
      </Box>
      <Stack
        className="no-print"
        sx={{ position: 'absolute', right: 8, top: 8, bgcolor: 'background.paper', borderRadius: 1, boxShadow: 2 }}
      >
        {buttons.map(({ name, icon, act }) => (
          <IconButton
            key={name}
            onClick={act}
            aria-label={translate(`platform.charts.${name}`)}
            title={translate(`platform.charts.${name}`)}
          >
            {icon}
          </IconButton>
        ))}
      </Stack>
    </Box>
  );
}
