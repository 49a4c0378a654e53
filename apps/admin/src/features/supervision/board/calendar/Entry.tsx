import EventIcon from '@mui/icons-material/GroupsOutlined';
import type { EventApi } from '@fullcalendar/core';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LightDot } from '../LightDot';
import type { EntryKind } from './entries';

/** A deadline with its light, or an event with its time. */
export function Entry({ event, time }: { event: EventApi; time: string }) {
  const translate = useTranslate();
  const about = event.extendedProps as EntryKind;
  const isDeadline = about.kind === 'deadline';
  return (
    <Box
      component="span"
      title={event.title}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, minWidth: 0, lineHeight: 1.35 }}
    >
      {isDeadline ? (
        <Box component="span" role="img" aria-label={translate(`Light.${about.light}`)} sx={{ lineHeight: 'inherit' }}>
          <LightDot light={about.light} />
        </Box>
      ) : (
        <EventIcon aria-hidden sx={{ fontSize: '1rem', flex: 'none' }} />
      )}
      <Box
        component="span"
        className="words"
        sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
      >
        {!isDeadline && time && `${time} `}
        {event.title}
        {!isDeadline && about.held && ` (${translate('taskBoard.held')})`}
      </Box>
    </Box>
  );
}
