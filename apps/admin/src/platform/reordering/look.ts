import type { SxProps, Theme } from '@mui/material';

/**
 * How ordered rows look, by plain elements under one style: a component of its own for each button of each row would make
 * lists of two hundred slow. Numbers are counted by the style, so a move changes no row's content.
 */
export const rowsLook = (rowHeight?: string): SxProps<Theme> => ({
  listStyle: 'none',
  m: 0,
  p: 0,
  counterReset: 'row',
  '& > li': {
    counterIncrement: 'row',
    display: 'flex',
    alignItems: 'center',
    position: 'relative',
    borderBottom: 1,
    borderColor: 'divider',
    bgcolor: 'background.paper',
    ...(rowHeight
      ? { height: rowHeight, overflow: 'hidden', contentVisibility: 'auto', containIntrinsicSize: `auto ${rowHeight}` }
      : { py: 0.5 }),
  },
  position: 'relative',
  '&[data-holding] > li': { transition: 'transform 120ms' },
  '& > li[data-held]': { zIndex: 1, boxShadow: 3, transition: 'none' },
  '&[data-holding]': { userSelect: 'none' },
  '& .number::before': { content: 'counter(row) "."' },
  '& .number': { color: 'text.secondary', fontVariantNumeric: 'tabular-nums', flex: 'none', minWidth: '1.6em' },
  '& .text': { flex: 1, minWidth: 0 },
  '& > li > button': {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '2.25rem',
    height: '2.5rem',
    p: 0,
    border: 0,
    borderRadius: 1,
    bgcolor: 'transparent',
    color: 'text.secondary',
    cursor: 'pointer',
    '&:hover': { bgcolor: 'action.hover' },
    '&:disabled': { opacity: 0.35, cursor: 'default' },
  },
  // A finger on the handle drags; anywhere else it scrolls.
  '& > li > button.grip': { cursor: 'grab', touchAction: 'none', width: '1.75rem' },
  '& > li[data-held] > button.grip': { cursor: 'grabbing' },
});

/** For those who listen only. */
export const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
