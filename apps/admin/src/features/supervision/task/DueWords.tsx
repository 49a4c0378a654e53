import { Alert, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { formatDate, startOfDay } from '../../../platform/dates';
import type { Explanation } from './deadline.documents';

/** The day of a moment with its weekday, in Shanghai. */
export function useDayWords() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (iso: string) => {
    const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', weekday: 'long' }).format(
      new Date(iso),
    );
    return translate('supervision.why.dayOfWeek', { date: formatDate(iso), weekday });
  };
}

/** A deadline in words: until when, by how many working days, from when it is yellow, and whether it is provisional. */
export function DueWords({ explanation, label }: { explanation: Explanation; label: string }) {
  const translate = useTranslate();
  const dayWords = useDayWords();
  const first = explanation.days[0];
  const count = explanation.days.at(-1)?.number ?? explanation.days.findLast(({ number }) => number !== null)?.number;
  return (
    <>
      <Typography sx={{ fontWeight: 700 }}>{translate(label, { date: dayWords(explanation.dueAt) })}</Typography>
      <Typography variant="body2" color="text.secondary">
        {[
          first && count && translate('supervision.why.counted', { from: formatDate(startOfDay(first.date)), count }),
          translate('supervision.why.yellowFrom', { date: formatDate(explanation.yellowFrom) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {explanation.provisional && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('supervision.why.provisional')}
        </Alert>
      )}
    </>
  );
}
