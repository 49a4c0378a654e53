import WriteIcon from '@mui/icons-material/EditNoteOutlined';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../../platform/viewer';
import { submissionFrom } from '../addresses';
import type { Concern } from './contacts.documents';

/** Topics of a contact, what was written on them, and one press to write on one. */
export function Concerns({ concerns }: { concerns: readonly Concern[] }) {
  const translate = useTranslate();
  const { can } = useAccess();
  if (concerns.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {concerns.map(({ id, topic, submissions }) => (
        <Box
          component="li"
          key={id}
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.5,
            pl: 1.25,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
            {topic}
          </Typography>
          {submissions.map((submission) => (
            <MuiLink key={submission.id} component={Link} to={`/submissions/${submission.id}/show`} variant="body2">
              {submission.number ?? submission.title ?? translate('liaison.concerns.draft')}
            </MuiLink>
          ))}
          {can('submissions:draft') && (
            <Button
              size="small"
              component={Link}
              to={submissionFrom(id)}
              startIcon={<WriteIcon />}
              aria-label={translate('liaison.concerns.writeOn', { topic })}
            >
              {translate('liaison.concerns.write')}
            </Button>
          )}
        </Box>
      ))}
    </Box>
  );
}
