import { Box } from '@mui/material';
import { memo, useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslate } from 'react-admin';
import { DownGlyph, DragGlyph, UpGlyph } from './reordering/glyphs';
import { rowsLook, unseen } from './reordering/look';
import { useHolding } from './reordering/useHolding';

interface ReorderableProps<Row extends { id: string }> {
  rows: Row[];
  /** What a row is called in the labels of its buttons. */
  name: (row: Row) => string;
  /** The rows in their new order, once for each drop or press; they must be given back in it at once. */
  onReorder: (rows: Row[]) => void;
  /**
   * What a row shows; an element of class `number` shows its place. Rows are drawn anew only when they changed themselves,
   * so long lists stay fast where this, `extra` and `name` are the same functions from one drawing to the next.
   */
  children: (row: Row) => ReactNode;
  /** Beside the buttons of a row. */
  extra?: (row: Row) => ReactNode;
  disabled?: boolean;
  /** Only the handle, without the buttons that move a row up and down. */
  handleOnly?: boolean;
  /** The row that is current. */
  currentId?: string | undefined;
  /** The height of every row, as CSS has it; rows out of sight then cost nothing. */
  rowHeight?: string;
}

/** Rows whose order is changed by dragging their handle (mouse, finger, pen or keyboard) or by their buttons. */
export function Reorderable<Row extends { id: string }>({
  rows,
  name,
  onReorder,
  children,
  extra,
  disabled = false,
  handleOnly = false,
  currentId,
  rowHeight,
}: ReorderableProps<Row>) {
  const translate = useTranslate();
  const describedBy = useId();
  const list = useRef<HTMLOListElement>(null);
  const spoken = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ id: string; direction: Direction }>();
  const order = rows.map(({ id }) => id).join(' ');
  const latest = useRef({ rows, onReorder });
  useEffect(() => {
    latest.current = { rows, onReorder };
  });

  const shift = useCallback((from: number, to: number) => {
    const { rows: all, onReorder: tell } = latest.current;
    const row = all[from];
    if (!row || from === to || to < 0 || to >= all.length) return;
    const others = all.filter((one) => one !== row);
    // In one step with taking the marks of the move away: nothing flickers.
    flushSync(() => tell([...others.slice(0, to), row, ...others.slice(to)]));
  }, []);
  const step = useCallback(
    (id: string, direction: Direction) => {
      const from = latest.current.rows.findIndex((row) => row.id === id);
      shift(from, from + (direction === 'up' ? -1 : 1));
      setMoved({ id, direction });
    },
    [shift],
  );
  useHolding({
    list,
    order,
    onShift: shift,
    say: (what, id, position) => {
      const row = latest.current.rows.find((one) => one.id === id);
      if (!row || !spoken.current) return;
      const words = { name: name(row), position, total: latest.current.rows.length };
      spoken.current.textContent = translate(`platform.moving.${what}`, words);
    },
  });

  // A row that moves in the document loses the focus of its button.
  useLayoutEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(moved.id)}"]`);
    const enabled = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-direction]:enabled') ?? [])];
    (enabled.find((button) => button.dataset['direction'] === moved.direction) ?? enabled[0])?.focus();
  }, [moved, rows]);

  return (
    <>
      <Box component="ol" ref={list} sx={rowsLook(rowHeight)}>
        {rows.map((row, index) => (
          <OneRow
            key={row.id}
            row={row}
            name={name}
            render={children}
            {...(extra ? { extra } : {})}
            current={row.id === currentId}
            first={index === 0}
            last={index === rows.length - 1}
            disabled={disabled}
            handleOnly={handleOnly}
            describedBy={describedBy}
            onStep={step}
          />
        ))}
      </Box>
      <div id={describedBy} hidden>
        {translate('platform.moving.how')}
      </div>
      <div ref={spoken} role="status" aria-live="assertive" style={unseen} />
    </>
  );
}

type Direction = 'up' | 'down';

interface OneRowProps<Row extends { id: string }> {
  row: Row;
  name: (row: Row) => string;
  render: (row: Row) => ReactNode;
  extra?: (row: Row) => ReactNode;
  current: boolean;
  first: boolean;
  last: boolean;
  disabled: boolean;
  handleOnly: boolean;
  /** The id of the words that say how a row is moved. */
  describedBy: string;
  onStep: (id: string, direction: Direction) => void;
}

const OneRow = memo(function OneRow<Row extends { id: string }>({
  row,
  name,
  render,
  extra,
  current,
  first,
  last,
  disabled,
  handleOnly,
  describedBy,
  onStep,
}: OneRowProps<Row>) {
  const translate = useTranslate();
  const called = { name: name(row) };
  return (
    <li data-row={row.id} {...(current ? { 'data-current': '', 'aria-current': true } : {})}>
      {!disabled && (
        <button
          type="button"
          className="grip"
          data-own-keys
          title={translate('platform.drag')}
          aria-label={translate('platform.move', called)}
          aria-describedby={describedBy}
        >
          <DragGlyph />
        </button>
      )}
      <div className="text">{render(row)}</div>
      {!disabled &&
        !handleOnly &&
        (['up', 'down'] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            data-direction={direction}
            disabled={direction === 'up' ? first : last}
            aria-label={translate(direction === 'up' ? 'platform.moveUp' : 'platform.moveDown', called)}
            onClick={() => onStep(row.id, direction)}
          >
            {direction === 'up' ? <UpGlyph /> : <DownGlyph />}
          </button>
        ))}
      {extra?.(row)}
    </li>
  );
}) as <Row extends { id: string }>(props: OneRowProps<Row>) => ReactNode;
