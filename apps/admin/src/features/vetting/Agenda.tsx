import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { request } from '../../platform/graphql';
import { Reorderable } from '../../platform/Reorderable';
import { RemoveGlyph } from '../../platform/reordering/glyphs';
import { rowsLook } from '../../platform/reordering/look';
import { Section } from '../../platform/Section';
import { RemoveVettingItem } from './acts.documents';
import { AgendaRow, rowHeight, rowLook } from './desk/AgendaRow';
import { useOrder } from './desk/useOrder';
import { isSettled } from './parts';
import { AddItems } from './planning/AddItems';
import type { AgendaItem, Session } from './vetting.documents';

interface AgendaProps {
  session: Session;
  shownId: string | undefined;
  onChoose: (itemId: string) => void;
}

const nameOf = ({ submission }: AgendaItem) => submission.title;

/** The agenda: what is shown, how each item stands; its order, for those who may change it. */
export function Agenda({ session, shownId, onChoose }: AgendaProps) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState(false);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { viewerMay } = session;
  const [items, reorder] = useOrder(session);
  const list = useRef<HTMLDivElement>(null);
  useKeptInSight(list, shownId);

  const row = useCallback((item: AgendaItem) => <AgendaRow item={item} onChoose={onChoose} />, [onChoose]);
  const remove = useRemoval();
  const shown = useMemo(() => (onlyOpen ? items.filter((item) => !isSettled(item)) : items), [items, onlyOpen]);
  const settled = items.some(isSettled);
  return (
    <Section
      title={translate('vetting.agendaCount', { count: items.length })}
      aside={
        <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap' }}>
          {settled && (
            <Button size="small" aria-pressed={onlyOpen} onClick={() => setOnlyOpen(!onlyOpen)}>
              {translate('vetting.desk.onlyOpen')}
            </Button>
          )}
          {viewerMay.changeAgenda && (
            <Button size="small" onClick={() => setAdding(true)}>
              {translate('vetting.addItems')}
            </Button>
          )}
          {viewerMay.reorder && items.length > 1 && !onlyOpen && (
            <Button size="small" aria-pressed={changing} onClick={() => setChanging(!changing)}>
              {translate(changing ? 'vetting.orderDone' : 'vetting.order')}
            </Button>
          )}
        </Stack>
      }
    >
      {shown.length === 0 && (
        <Typography color="text.secondary">
          {translate(items.length === 0 ? 'vetting.desk.noItems' : 'vetting.desk.noneOpen')}
        </Typography>
      )}
      <Box ref={list} sx={rowLook}>
        {onlyOpen ? (
          <OpenOnly items={shown} shownId={shownId} row={row} />
        ) : (
          <Reorderable
            rows={shown}
            name={nameOf}
            onReorder={reorder}
            disabled={!viewerMay.reorder}
            handleOnly={!changing}
            currentId={shownId}
            rowHeight={rowHeight}
            {...(changing && viewerMay.changeAgenda ? { extra: remove } : {})}
          >
            {row}
          </Reorderable>
        )}
      </Box>
      {adding && <AddItems session={session} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface OpenOnlyProps {
  items: AgendaItem[];
  shownId: string | undefined;
  row: (item: AgendaItem) => React.ReactNode;
}

/** A part of the agenda, under the numbers of the whole. */
function OpenOnly({ items, shownId, row }: OpenOnlyProps) {
  return (
    <Box component="ol" sx={rowsLook(rowHeight)}>
      {items.map((item, index) => (
        <li
          key={item.id}
          data-row={item.id}
          {...(item.id === shownId ? { 'data-current': '' } : {})}
          style={{ counterIncrement: `row ${item.position - (items[index - 1]?.position ?? 0)}` }}
        >
          <div className="text">{row(item)}</div>
        </li>
      ))}
    </Box>
  );
}

/** The button that takes an item off the agenda. */
function useRemoval() {
  const translate = useTranslate();
  const act = useAct();
  const run = useRef(act);
  useEffect(() => {
    run.current = act;
  });
  return useCallback(
    ({ id, status, submission }: AgendaItem) => (
      <button
        type="button"
        disabled={status !== 'WAITING'}
        aria-label={translate('vetting.takeOff', { title: submission.title })}
        onClick={() => void run.current(() => request(RemoveVettingItem, { itemId: id }), { live: true })}
      >
        <RemoveGlyph />
      </button>
    ),
    [translate],
  );
}

/** Where the list scrolls by itself, the row shown stays in sight. */
function useKeptInSight(list: React.RefObject<HTMLElement | null>, shownId: string | undefined) {
  useEffect(() => {
    const row = shownId && list.current?.querySelector(`[data-row="${shownId}"]`);
    const scroller = list.current?.closest('[data-scrolls]');
    if (!row || !scroller || scroller.scrollHeight <= scroller.clientHeight) return;
    const [at, within] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (at.top < within.top || at.bottom > within.bottom) scroller.scrollTop += at.top - within.top - within.height / 3;
  }, [list, shownId]);
}
