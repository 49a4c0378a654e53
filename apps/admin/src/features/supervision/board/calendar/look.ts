import type { Theme } from '@mui/material';
import type { SystemStyleObject } from '@mui/system';

/** The calendar in the look of the product, by day and by night. */
export const calendarLook = (theme: Theme): SystemStyleObject<Theme> => ({
  '--fc-border-color': theme.palette.divider,
  '--fc-page-bg-color': theme.palette.background.paper,
  '--fc-neutral-bg-color': theme.palette.action.hover,
  '--fc-today-bg-color': theme.palette.action.selected,
  '--fc-now-indicator-color': theme.palette.secondary.main,
  '--fc-event-bg-color': 'transparent',
  '--fc-event-border-color': 'transparent',
  '--fc-event-text-color': theme.palette.text.primary,
  '--fc-list-event-hover-bg-color': theme.palette.action.hover,
  '& .fc': { fontSize: '0.9375rem' },
  '& .fc a': { color: 'inherit' },
  '& .fc-col-header-cell-cushion, & .fc-daygrid-day-number': { padding: '4px 8px', textDecoration: 'none' },
  '& .fc-daygrid-day-number:hover': { textDecoration: 'underline' },
  '& .fc-day-other .fc-daygrid-day-top': { opacity: 1, color: theme.palette.text.secondary },
  '& .day-off': { backgroundColor: theme.palette.action.hover },
  '& .fc-day-today': { boxShadow: `inset 0 3px 0 ${theme.palette.secondary.main}` },
  '& .fc-daygrid-event, & .fc-timegrid-event': { padding: '2px 4px', fontSize: '0.875rem', borderRadius: '4px' },
  '& .fc-event.event': {
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
  },
  '& .fc-daygrid-event:hover, & .fc-daygrid-event:focus-visible': { backgroundColor: theme.palette.action.selected },
  '& .fc-event:focus-visible': {
    outline: `3px solid ${theme.palette.secondary.main}`,
    outlineOffset: 1,
    boxShadow: 'none',
  },
  '& .fc-event:focus::after': { background: 'none' },
  '& .fc-daygrid-more-link': { padding: '2px 4px', fontWeight: 600, color: theme.palette.primary.main },
  '& .fc-popover': { zIndex: theme.zIndex.modal - 1, maxWidth: 420 },
  '& .fc-timegrid-event': { border: `1px solid ${theme.palette.primary.main}` },
  '& .fc-list': { border: 0 },
  '& .fc-list-day-cushion': { backgroundColor: theme.palette.background.default },
  '& .fc-list-event-graphic': { display: 'none' },
  '& .fc-list-event-title': { whiteSpace: 'normal' },
  '& .fc-list-event-title span': { whiteSpace: 'normal' },
  '& .fc-list-empty': { backgroundColor: 'transparent', color: theme.palette.text.secondary, padding: 24 },
});
