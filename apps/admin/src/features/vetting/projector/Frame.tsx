import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { LiveState } from '../../../platform/live';
import { frameType } from './look';

interface FrameProps {
  /** What the wall is at, on the left, and how it stands, on the right. */
  at: ReactNode;
  state?: ReactNode;
  progress: { settled: number; total: number } | undefined;
  page: number;
  pages: number;
  connection: LiveState;
  children: ReactNode;
}

/** The wall's frame: where the meeting is above, how far it is below, and between them what is read. */
export function Frame({ at, state, progress, page, pages, connection, children }: FrameProps) {
  const translate = useTranslate();
  return (
    <>
      <Box component="header" sx={{ ...row, fontSize: frameType(2.1), color: 'var(--wall-soft)' }}>
        <Box sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{at}</Box>
        {state && (
          <Box role="status" sx={{ flex: 'none', color: 'var(--wall-seal)', fontWeight: 700 }}>
            {state}
          </Box>
        )}
      </Box>
      <Box component="main" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'clip' }}>
        {children}
      </Box>
      <Box component="footer" sx={{ ...row, fontSize: frameType(1.7), color: 'var(--wall-soft)' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '1.2vw', minWidth: 0 }}>
          {progress && (
            <>
              <Bar {...progress} width="18vw" />
              <span>{translate('vetting.wall.progress', progress)}</span>
            </>
          )}
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '1.6vw', flex: 'none' }}>
          {pages > 1 && (
            <Box component="strong" sx={{ color: 'var(--wall-text)' }}>
              {translate('vetting.wall.page', { page: page + 1, pages })}
            </Box>
          )}
          <Box component="span" role="status" sx={connection === 'offline' ? offline : {}}>
            <Box component="span" aria-hidden sx={{ ...dot, ...(connection === 'live' ? {} : hollow) }} />
            {translate(`vetting.connection.${connection}`)}
          </Box>
        </Box>
      </Box>
    </>
  );
}

/** How far the meeting is, as a bar. */
export function Bar({
  settled,
  total,
  width,
  height = '0.7vw',
}: {
  settled: number;
  total: number;
  width: string;
  height?: string;
}) {
  return (
    <Box aria-hidden sx={{ width, height, minHeight: 6, borderRadius: 99, bgcolor: 'var(--wall-line)' }}>
      <Box
        sx={{
          width: `${total > 0 ? (settled / total) * 100 : 0}%`,
          height: '100%',
          borderRadius: 99,
          bgcolor: 'var(--wall-accent)',
          transition: 'width 600ms',
        }}
      />
    </Box>
  );
}

const row = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '2vw',
  lineHeight: 1.5,
} as const;
const dot = {
  display: 'inline-block',
  width: '0.6em',
  height: '0.6em',
  mr: '0.4em',
  borderRadius: '50%',
  border: '0.12em solid currentColor',
  bgcolor: 'currentColor',
} as const;
const hollow = { bgcolor: 'transparent' } as const;
const offline = { color: 'var(--wall-seal)', fontWeight: 700 } as const;
