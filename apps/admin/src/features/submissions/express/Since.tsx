import { Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import { waitedSince } from './since';

const LOOK_MS = 20_000;
/** So many hours an urgent one may wait before the desk says so in red. */
const LATE_HOURS = 2;

/** The time since it came in, as it passes. */
export function Since({ at, urgent }: { at: string; urgent: boolean }) {
  const translate = useTranslate();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const { days, hours, minutes } = waitedSince(Date.parse(at), now);
  const isLate = urgent && (days > 0 || hours >= LATE_HOURS);
  const words = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'now';
  return (
    <Typography
      component="time"
      dateTime={at}
      color={isLate ? 'error' : 'text.secondary'}
      sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
    >
      {translate(`express.since.${words}`, { days, hours, minutes })}
    </Typography>
  );
}
