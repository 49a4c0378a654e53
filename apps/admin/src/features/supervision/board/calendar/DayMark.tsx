import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CalendarDay } from '../board.documents';

/** A day's number, and what it is where it differs from the week: a holiday, or a day worked to make up for one. */
export function DayMark({ day, text }: { day: CalendarDay | undefined; text: string }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
      {text}
      {day && (
        <Box
          component="span"
          sx={{
            px: 0.5,
            borderRadius: 0.5,
            border: 1,
            fontSize: '0.75rem',
            lineHeight: 1.4,
            fontWeight: 600,
            color: day.working ? 'text.secondary' : 'error.main',
          }}
        >
          {day.working ? translate('taskBoard.makeUpDay') : (day.name ?? translate('taskBoard.holiday'))}
        </Box>
      )}
    </Box>
  );
}
