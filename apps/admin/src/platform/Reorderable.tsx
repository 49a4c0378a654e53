import { closestCenter, DndContext, type DragEndEvent, type Modifier } from '@dnd-kit/core';
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Box } from '@mui/material';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DownGlyph, DragGlyph, UpGlyph } from './reordering/glyphs';
import { rowsLook } from './reordering/look';
import { useSensorsOfLists, useSpokenMoves } from './reordering/sensing';

interface ReorderableProps<Row extends { id: string }> {
  rows: Row[];
  /** What a row is called in the labels of its buttons. */
  name: (row: Row) => string;
  /** The rows in their new order, once for each drop or press; they must be given back in it at once. */
  onReorder: (rows: Row[]) => void;
  /**
   * What a row shows behind its number. Rows are drawn anew only when they changed themselves, so long lists stay fast
   * where this, `extra` and `name` are the same functions from one drawing to the next.
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

/** Rows stay in their column while they are dragged. */
const upright: Modifier = ({ transform }) => ({ ...transform, x: 0 });
const modifiers = [upright];

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
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensorsOfLists();
  const [moved, setMoved] = useState<{ id: string; direction: Direction }>();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const accessibility = useSpokenMoves(rows, name);
  const latest = useRef({ rows, onReorder });
  useEffect(() => {
    latest.current = { rows, onReorder };
  });

  const shift = useCallback((from: number, to: number) => {
    const { rows: all, onReorder: tell } = latest.current;
    if (from !== to && from >= 0 && to >= 0 && to < all.length) tell(arrayMove(all, from, to));
  }, []);
  const step = useCallback(
    (id: string, direction: Direction) => {
      const from = latest.current.rows.findIndex((row) => row.id === id);
      shift(from, from + (direction === 'up' ? -1 : 1));
      setMoved({ id, direction });
    },
    [shift],
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) shift(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };

  // A row that moves in the document loses the focus of its button.
  useLayoutEffect(() => {
    if (!moved) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-row="${moved.id}"] button[data-direction]`,
    );
    const enabled = [...(buttons ?? [])].filter((button) => !button.disabled);
    (enabled.find((button) => button.dataset['direction'] === moved.direction) ?? enabled[0])?.focus();
  }, [moved, rows]);

  const shown = rows.map((row, index) => (
    <SortableRow key={row.id} id={row.id} name={name(row)} disabled={disabled} current={row.id === currentId}>
      <RowBody
        row={row}
        name={name}
        render={children}
        {...(extra ? { extra } : {})}
        first={index === 0}
        last={index === rows.length - 1}
        disabled={disabled}
        handleOnly={handleOnly}
        onStep={step}
      />
    </SortableRow>
  ));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={modifiers}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy} disabled={disabled}>
        <Box component="ol" ref={list} sx={rowsLook(rowHeight)}>
          {shown}
        </Box>
      </SortableContext>
    </DndContext>
  );
}

type Direction = 'up' | 'down';

interface SortableRowProps {
  id: string;
  name: string;
  disabled: boolean;
  current: boolean;
  children: ReactNode;
}

/** The part that follows the pointer, and its handle; the rest of the row is drawn apart, so that a drag draws none anew. */
function SortableRow({ id, name, disabled, current, children }: SortableRowProps) {
  const translate = useTranslate();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled,
  });
  return (
    <li
      ref={setNodeRef}
      data-row={id}
      {...(isDragging ? { 'data-dragging': '' } : {})}
      {...(current ? { 'data-current': '', 'aria-current': true } : {})}
      style={{
        ...(transform ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` } : {}),
        ...(transition ? { transition } : {}),
      }}
    >
      {!disabled && (
        <button
          type="button"
          className="grip"
          ref={setActivatorNodeRef}
          data-own-keys
          title={translate('platform.drag')}
          aria-label={translate('platform.move', { name })}
          aria-describedby={attributes['aria-describedby']}
          {...listeners}
        >
          <DragGlyph />
        </button>
      )}
      {children}
    </li>
  );
}

interface RowBodyProps<Row extends { id: string }> {
  row: Row;
  name: (row: Row) => string;
  render: (row: Row) => ReactNode;
  extra?: (row: Row) => ReactNode;
  first: boolean;
  last: boolean;
  disabled: boolean;
  handleOnly: boolean;
  onStep: (id: string, direction: Direction) => void;
}

const RowBody = memo(function RowBody<Row extends { id: string }>({
  row,
  name,
  render,
  extra,
  first,
  last,
  disabled,
  handleOnly,
  onStep,
}: RowBodyProps<Row>) {
  const translate = useTranslate();
  const called = { name: name(row) };
  return (
    <>
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
    </>
  );
}) as <Row extends { id: string }>(props: RowBodyProps<Row>) => ReactNode;
