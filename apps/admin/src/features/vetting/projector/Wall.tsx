import { Box, GlobalStyles } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { LiveState } from '../../../platform/live';
import { Between, Closed, Planned } from './Calm';
import { Controls } from './Controls';
import { Frame } from './Frame';
import { ItemText } from './ItemText';
import { typeStep, wallColours, wallPreferences } from './look';
import type { WallItem, WallRoom } from './projector.documents';
import { currentOf, isSettled, progressOf, screenOf } from './screen';
import { usePaging } from './usePaging';
import { useWallKeys } from './useWallKeys';
import { toggleFullScreen, useResting, useStoodFor, useWakeLock } from './useWindow';

/** How long a decision stays on the wall before it turns calm, in milliseconds. */
const DECISION_STAYS = 60_000;

interface WallProps {
  room: WallRoom;
  /** The item that the room is at; undefined while it is on its way. */
  item: WallItem | undefined;
  connection: LiveState;
}

/** The wall of the room: text and state, read from its far end. */
export function Wall({ room, item, connection }: WallProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [mode, setMode] = useState(wallPreferences.mode);
  const [type, setType] = useState(wallPreferences.type);
  const current = currentOf(room);
  const rested = useStoodFor(`${current?.id} ${current?.status}`, DECISION_STAYS);
  const screen = screenOf(room, rested);
  const { frame, page, count, turnTo } = usePaging(`${screen} ${current?.id} ${current?.status}`, `${type} ${locale}`);
  const pages = screen === 'item' ? count : 1;
  const resting = useResting();
  useWakeLock();

  const size = useCallback(
    (by: 1 | -1) => {
      const next = typeStep(type, by);
      wallPreferences.keepType(next);
      setType(next);
    },
    [type],
  );
  const actions = useMemo(
    () => ({
      next: () => turnTo(page + 1),
      previous: () => turnTo(page - 1),
      first: () => turnTo(0),
      last: () => turnTo(Infinity),
      larger: () => size(1),
      smaller: () => size(-1),
      mode: () => {
        const next = mode === 'dark' ? 'light' : 'dark';
        wallPreferences.keepMode(next);
        setMode(next);
      },
      fullScreen: toggleFullScreen,
    }),
    [turnTo, page, size, mode],
  );
  useWallKeys(actions);

  const colours = wallColours[mode];
  return (
    <Box
      lang={locale}
      data-mode={mode}
      sx={{
        '--wall-type': type,
        // Calm screens fill the window as they are.
        '--wall-calm': Math.min(type, 1),
        '--wall-ground': colours.ground,
        '--wall-text': colours.text,
        '--wall-soft': colours.soft,
        '--wall-accent': colours.accent,
        '--wall-seal': colours.seal,
        '--wall-line': colours.line,
        position: 'fixed',
        inset: 0,
        overflow: 'clip',
        display: 'flex',
        flexDirection: 'column',
        gap: '1.4vw',
        px: '4vw',
        py: '1.6vw',
        bgcolor: 'var(--wall-ground)',
        color: 'var(--wall-text)',
        colorScheme: mode,
        cursor: resting ? 'none' : undefined,
      }}
    >
      <GlobalStyles styles={{ body: { background: colours.ground } }} />
      <Frame
        at={
          screen === 'item' && current
            ? [
                translate('vetting.positionOf', { position: current.position, total: room.items.length }),
                current.submission.number,
                // The first page has it large.
                page > 0 && current.submission.title,
              ]
                .filter(Boolean)
                .join(' · ')
            : [room.number, translate('vetting.presidedBy', { name: room.presider.name })].join(' · ')
        }
        state={
          screen === 'item' && current
            ? translate(isSettled(current) ? 'vetting.wall.decided' : `VettingItemStatus.${current.status}`)
            : translate(`VettingSessionStatus.${room.status}`)
        }
        progress={screen === 'item' ? progressOf(room) : undefined}
        page={page}
        pages={pages}
        connection={connection}
      >
        {screen === 'planned' && <Planned room={room} />}
        {screen === 'between' && <Between room={room} />}
        {screen === 'closed' && <Closed room={room} />}
        {screen === 'item' && current && (
          <ItemText
            title={current.submission.title}
            item={item?.id === current.id ? item : undefined}
            frame={frame}
            page={page}
          />
        )}
      </Frame>
      <Controls actions={actions} page={page} pages={pages} hidden={resting} />
    </Box>
  );
}
