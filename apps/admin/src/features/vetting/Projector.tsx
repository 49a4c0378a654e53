import CloseIcon from '@mui/icons-material/CloseOutlined';
import { Box, Dialog, IconButton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ItemChip } from './parts';
import { MaterialText } from './MaterialText';
import type { Item, Session } from './vetting.documents';

/** The item for the wall: nothing but its text and what was decided, read from the back of the room. */
export function Projector({ session, item, onClose }: { session: Session; item: Item; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open fullScreen onClose={onClose} aria-labelledby="projector-title">
      <Box sx={{ p: { xs: 2, md: 5 }, fontSize: { xs: '1.25rem', md: 'clamp(1.5rem, 2vw, 2.25rem)' } }}>
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mb: 2 }}>
          <Typography color="text.secondary" sx={{ fontSize: '0.7em' }}>
            {translate('vetting.positionOf', { position: item.position, total: session.items.length })}
            {' · '}
            {item.submission.number}
          </Typography>
          <ItemChip item={item} />
          <Box sx={{ flex: 1 }} />
          <IconButton autoFocus onClick={onClose} aria-label={translate('platform.close')}>
            <CloseIcon />
          </IconButton>
        </Stack>
        <Typography
          id="projector-title"
          component="h2"
          sx={{ fontSize: '1.5em', fontWeight: 700, lineHeight: 1.35, mb: 2 }}
        >
          {item.submission.title}
        </Typography>
        <MaterialText submissionId={item.submission.id} />
      </Box>
    </Dialog>
  );
}
