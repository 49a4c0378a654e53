import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import DragIcon from '@mui/icons-material/DragIndicatorOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import { Box, IconButton, Stack } from '@mui/material';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ReorderableProps<Row extends { id: string }> {
  rows: Row[];
  /** What a row is called in the labels of its buttons. */
  name: (row: Row) => string;
  /** The rows in their new order. */
  onReorder: (rows: Row[]) => void;
  children: (row: Row, index: number) => ReactNode;
  /** Beside the buttons of a row. */
  extra?: (row: Row) => ReactNode;
  disabled?: boolean;
}

function placed<Row>(rows: Row[], row: Row, index: number): Row[] {
  const others = rows.filter((one) => one !== row);
  return [...others.slice(0, index), row, ...others.slice(index)];
}

/** Rows whose order is changed by their buttons or by dragging. */
export function Reorderable<Row extends { id: string }>({
  rows,
  name,
  onReorder,
  children,
  extra,
  disabled = false,
}: ReorderableProps<Row>) {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ id: string; rows: Row[] }>();
  const [moved, setMoved] = useState<{ id: string; direction: 'up' | 'down' }>();

  // A row that moves in the document loses the focus of its button.
  useLayoutEffect(() => {
    if (!moved) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-row="${moved.id}"] button[data-direction]`,
    );
    const enabled = [...(buttons ?? [])].filter((button) => !button.disabled);
    (enabled.find((button) => button.dataset['direction'] === moved.direction) ?? enabled[0])?.focus();
  }, [moved, rows]);

  function step(row: Row, index: number, direction: 'up' | 'down') {
    onReorder(placed(rows, row, index + (direction === 'up' ? -1 : 1)));
    setMoved({ id: row.id, direction });
  }
  function drop() {
    if (drag?.rows.some((row, index) => row !== rows[index])) onReorder(drag.rows);
    setDrag(undefined);
  }

  return (
    <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {(drag?.rows ?? rows).map((row, index) => (
        <Stack
          component="li"
          direction="row"
          key={row.id}
          data-row={row.id}
          draggable={!disabled}
          title={translate('platform.drag')}
          onDragStart={() => setDrag({ id: row.id, rows })}
          onDragEnd={drop}
          onDragOver={(event) => {
            event.preventDefault();
            const moving = drag?.rows.find((one) => one.id === drag.id);
            if (drag && moving && moving !== row) setDrag({ ...drag, rows: placed(drag.rows, moving, index) });
          }}
          onDrop={(event) => event.preventDefault()}
          sx={{
            alignItems: 'center',
            borderBottom: 1,
            borderColor: 'divider',
            py: 0.5,
            opacity: drag?.id === row.id ? 0.5 : 1,
          }}
        >
          <DragIcon aria-hidden sx={{ color: 'text.secondary', cursor: 'grab', mr: 0.5, flex: 'none' }} />
          <Box sx={{ flex: 1, minWidth: 0 }}>{children(row, index)}</Box>
          {(['up', 'down'] as const).map((direction) => (
            <IconButton
              key={direction}
              size="small"
              data-direction={direction}
              disabled={disabled || index === (direction === 'up' ? 0 : rows.length - 1)}
              aria-label={translate(direction === 'up' ? 'platform.moveUp' : 'platform.moveDown', { name: name(row) })}
              onClick={() => step(row, index, direction)}
            >
              {direction === 'up' ? <UpIcon fontSize="small" /> : <DownIcon fontSize="small" />}
            </IconButton>
          ))}
          {extra?.(row)}
        </Stack>
      ))}
    </Box>
  );
}
