import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../../platform/dates';
import { Section } from '../../../platform/Section';
import { UrgeLevelChip } from '../parts';
import type { DepartmentTask } from './department.documents';

const SHOWN = 5;

/** The latest urgings of open tasks, the newest first. */
export function UrgingsReceived({ tasks }: { tasks: DepartmentTask[] }) {
  const translate = useTranslate();
  const urgings = tasks
    .filter(({ status }) => status !== 'RESULT_REPORTED')
    .flatMap((task) => task.urgings.map((urging) => ({ task, urging })))
    .sort((one, other) => Date.parse(other.urging.at) - Date.parse(one.urging.at));
  if (urgings.length === 0) return null;
  return (
    <Section title={`${translate('supervision.department.urgings')} ${urgings.length}`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {urgings.slice(0, SHOWN).map(({ task, urging }) => (
          <Box
            component="li"
            key={urging.id}
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, rowGap: 0.5, alignItems: 'center' }}>
              <UrgeLevelChip level={urging.level} />
              <MuiLink component={Link} to={`/supervisionTasks/${task.id}/show`} sx={{ fontWeight: 600 }}>
                {task.submission.title}
              </MuiLink>
            </Box>
            {urging.note && <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>{urging.note}</Typography>}
            <Typography variant="body2" color="text.secondary" component="time" dateTime={urging.at}>
              {formatDateTime(urging.at)} · {task.number}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
