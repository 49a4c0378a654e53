import { Alert, Button, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../../platform/viewer';

/** What follows a visit: what was heard becomes a submission or a clue. */
export function Saved({ id, onAgain }: { id: string; onAgain: () => void }) {
  const translate = useTranslate();
  const { can } = useAccess();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate('visits.saved.title')}
      </Alert>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate('visits.saved.next')}
      </Typography>
      <Stack spacing={1.25}>
        {can('submissions:draft') && (
          <Button size="large" variant="contained" component={Link} to={`/submissions/create?visitId=${id}`}>
            {translate('visits.write')}
          </Button>
        )}
        {can('clues:capture') && (
          <Button size="large" variant="outlined" component={Link} to={`/clues/create?visitId=${id}`}>
            {translate('visits.note')}
          </Button>
        )}
        <Button size="large" variant="outlined" onClick={onAgain}>
          {translate('visits.saved.again')}
        </Button>
        <Button size="large" component={Link} to={`/visits/${id}/show`}>
          {translate('visits.saved.open')}
        </Button>
      </Stack>
    </Paper>
  );
}
