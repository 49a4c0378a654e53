import { Alert, Box, Button, Collapse, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { DayCount } from './DayCount';
import { PreviewDeadline } from './deadline.documents';
import { DueWords } from './DueWords';

/** So long typing has to rest before it is counted. */
const REST_MS = 300;

/** What the deadline would be, as it is typed; refusals too. Null for `wish` counts nothing. */
export function DuePreview({
  taskId,
  wish,
}: {
  taskId: string;
  wish: { dueAt: string | null; workingDays: number | null } | null;
}) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const settled = useSettled(JSON.stringify(wish));
  const asked = JSON.parse(settled) as typeof wish;
  const { data, error, isFetching } = useQuery({
    queryKey: ['supervisionTasks', 'previewDeadline', taskId, settled],
    queryFn: () => request(PreviewDeadline, { taskId, dueAt: null, workingDays: null, ...asked }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!wish) return null;
  return (
    <Box role="status" sx={{ borderLeft: 4, borderColor: 'primary.main', pl: 2, py: 0.5 }}>
      {error ? (
        <Alert severity="warning">{error.message}</Alert>
      ) : !data ? (
        <Typography color="text.secondary">{translate('supervision.why.counting')}</Typography>
      ) : (
        <Box sx={{ opacity: isFetching ? 0.6 : 1 }}>
          <DueWords explanation={data.previewDeadline} label="supervision.why.preview" />
          {data.previewDeadline.days.length > 0 && (
            <>
              <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ px: 0 }}>
                {translate(open ? 'supervision.why.hideDays' : 'supervision.why.previewDays')}
              </Button>
              <Collapse in={open} unmountOnExit>
                <DayCount explanation={data.previewDeadline} />
              </Collapse>
            </>
          )}
        </Box>
      )}
    </Box>
  );
}

/** A value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
