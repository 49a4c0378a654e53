import { Box } from '@mui/material';
import { participantCount } from '@sanlian/domain';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { Bar } from './Frame';
import { wallType } from './look';
import type { WallRoom } from './projector.documents';
import { currentOf, isSettled, outcomesOf, progressOf } from './screen';

/** Before the meeting: what it is, when and where, and how many are here. */
export function Planned({ room }: { room: WallRoom }) {
  const translate = useTranslate();
  return (
    <Calm title={room.title}>
      <Line>{[formatDateTime(room.scheduledAt), room.place].filter(Boolean).join(' · ')}</Line>
      <Line>{translate('vetting.wall.agenda', { count: room.items.length })}</Line>
      <Big>{translate('vetting.wall.present', { present: room.checkedInCount })}</Big>
      <Bar settled={Math.min(room.checkedInCount, room.quorum)} total={room.quorum} width="50vw" height="1.1vw" />
      <Line strong={room.quorate}>
        {translate(room.quorate ? 'vetting.wall.quorate' : 'vetting.wall.notQuorate', {
          quorum: room.quorum,
          all: participantCount(room.attendees, room.enlargedTakePart),
        })}
      </Line>
    </Calm>
  );
}

/** Between two items: how far the meeting is, and what was decided last. */
export function Between({ room }: { room: WallRoom }) {
  const translate = useTranslate();
  const progress = progressOf(room);
  const last = currentOf(room);
  const all = progress.settled === progress.total;
  return (
    <Calm title={room.title}>
      <Big>{translate(all ? 'vetting.wall.allSettled' : 'vetting.wall.progress', progress)}</Big>
      <Bar {...progress} width="50vw" height="1.1vw" />
      {last?.decision && isSettled(last) && (
        <Line strong>
          {translate('vetting.wall.last', {
            position: last.position,
            outcome: translate(`VettingOutcome.${last.decision.outcome}`),
          })}
        </Line>
      )}
      {!all && <Line>{translate('vetting.wall.waiting')}</Line>}
    </Calm>
  );
}

/** After the meeting: what came of it, in numbers. */
export function Closed({ room }: { room: WallRoom }) {
  const translate = useTranslate();
  return (
    <Calm title={room.title}>
      <Big>{translate('vetting.wall.closed')}</Big>
      <Line>
        {translate('vetting.wall.closedCount', {
          total: room.items.length,
          decided: room.items.filter(({ status }) => status === 'DECIDED').length,
        })}
      </Line>
      <Box component="ul" sx={{ ...list, fontSize: wallType(2.7, 1.125) }}>
        {outcomesOf(room).map(({ outcome, count }) => (
          <li key={outcome}>
            {translate(`VettingOutcome.${outcome}`)} <strong>{count}</strong>
          </li>
        ))}
      </Box>
    </Calm>
  );
}

function Calm({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        '--wall-type': 'var(--wall-calm)',
        flex: 1,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        textAlign: 'center',
        gap: '1.6vw',
      }}
    >
      <Box component="h1" sx={{ m: 0, fontSize: wallType(4.6, 1.5), lineHeight: 1.3, textWrap: 'balance' }}>
        {title}
      </Box>
      {children}
    </Box>
  );
}

const Line = ({ strong = false, children }: { strong?: boolean; children: ReactNode }) => (
  <Box
    component="p"
    sx={{
      m: 0,
      fontSize: wallType(2.7, 1.125),
      color: strong ? 'var(--wall-seal)' : 'var(--wall-soft)',
      fontWeight: strong ? 700 : 400,
    }}
  >
    {children}
  </Box>
);
const Big = ({ children }: { children: ReactNode }) => (
  <Box component="p" sx={{ m: 0, fontSize: wallType(5.4, 1.75), fontWeight: 800, color: 'var(--wall-accent)' }}>
    {children}
  </Box>
);
const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  columnGap: '3vw',
} as const;
