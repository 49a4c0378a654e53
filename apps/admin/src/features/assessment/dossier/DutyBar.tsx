import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { figures } from '../parts';
import type { DutyProgress } from '../ranking/ranking.documents';

/** Where a duty can be done here: the page, and the key of its label. */
const ways: Record<string, [to: string, label: string]> = {
  information: ['/submissions/create', 'assessment.ways.write'],
  constituents: ['/liaison/contact', 'assessment.ways.contact'],
};

/** How far one duty is; with `helps` also how to go on. */
export function DutyBar({ duty, helps }: { duty: DutyProgress; helps: boolean }) {
  const translate = useTranslate();
  const { key, title, done, target, met, counts } = duty;
  const way = ways[key];
  const words = translate('assessment.doneOf', { done, target });
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography sx={{ fontWeight: met ? 400 : 600 }}>{title}</Typography>
        <Typography sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap', ...figures }}>
          {met && <DoneIcon fontSize="small" color="success" aria-hidden />}
          {words}
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        color={met ? 'success' : 'primary'}
        value={Math.min(100, (done / Math.max(1, target)) * 100)}
        aria-label={`${title}：${words}`}
        sx={{ height: 8, borderRadius: 4, my: 0.5 }}
      />
      {helps && (
        <Stack className="no-print" direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 180px' }}>
            {translate(counts === 'BY_ITSELF' ? 'assessment.ways.byItself' : 'assessment.ways.byRecord')}
          </Typography>
          {way && (
            <Button component={Link} to={way[0]} size="small" variant="outlined">
              {translate(way[1])}
            </Button>
          )}
        </Stack>
      )}
    </Box>
  );
}
