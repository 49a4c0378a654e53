import { Button, Chip, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../platform/viewer';
import { keptDraftsOf, watchKeptDrafts, type KeptDraft } from './local-drafts';

/** Drafts that only this device has, above the list. */
export function KeptDrafts() {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const [drafts, setDrafts] = useState<KeptDraft[]>([]);
  useEffect(() => {
    const read = () => void keptDraftsOf(viewer.id).then(setDrafts, () => setDrafts([]));
    read();
    return watchKeptDrafts(read);
  }, [viewer.id]);
  if (drafts.length === 0) return null;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={translate('submissions.local.title')}
      sx={{ p: 2, mb: 2 }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {translate('submissions.local.title')}
      </Typography>
      {drafts.map((draft) => (
        <Stack key={draft.key} direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ flex: 1, minWidth: 160 }}>
            {draft.values.title || translate('submissions.local.untitled')}
          </Typography>
          {draft.refused ? (
            <Typography color="error">{translate('submissions.local.refused', { reason: draft.refused })}</Typography>
          ) : (
            <Chip
              size="small"
              label={translate(draft.pending ? 'submissions.local.pending' : 'submissions.local.unfinished')}
            />
          )}
          <Button
            component={Link}
            to={draft.submissionId ? `/submissions/${draft.submissionId}` : `/submissions/create?kept=${draft.key}`}
          >
            {translate('submissions.local.open')}
          </Button>
        </Stack>
      ))}
    </Paper>
  );
}
