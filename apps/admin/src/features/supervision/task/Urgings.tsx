import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { Section } from '../../../platform/Section';
import { UrgeLevelChip } from '../parts';
import type { Task } from '../supervision.documents';

/** U5: every urging, the newest first, and how many there were of each level. */
export function Urgings({ task }: { task: Task }) {
  const translate = useTranslate();
  if (task.urgings.length === 0) return null;
  return (
    <Section
      title={translate('supervision.urging.title')}
      aside={
        <Typography variant="body2" color="text.secondary">
          {task.urgingCounts
            .filter(({ count }) => count > 0)
            .map(({ level, count }) => `${translate(`UrgeLevel.${level}`)} × ${count}`)
            .join('　')}
        </Typography>
      }
    >
      {[...task.urgings].reverse().map((urging) => (
        <Box
          key={urging.id}
          sx={{ borderTop: 1, borderColor: 'divider', py: 1.25, '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.25, alignItems: 'center' }}>
            <UrgeLevelChip level={urging.level} />
            <Typography component="span" variant="body2" color="text.secondary">
              {[
                urging.automatic ? translate('supervision.urging.automatic') : urging.by?.displayName,
                formatDateTime(urging.at),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Stack>
          {urging.note && <Typography sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>{urging.note}</Typography>}
        </Box>
      ))}
    </Section>
  );
}
