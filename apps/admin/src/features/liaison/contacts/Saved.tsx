import WriteIcon from '@mui/icons-material/EditNoteOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../../platform/Section';
import { useAccess } from '../../../platform/viewer';
import { submissionFrom } from '../addresses';
import type { LiaisonLink } from '../links/links.documents';

export interface SavedContact {
  id: string;
  concerns: { id: string; topic: string }[];
  link: LiaisonLink | null;
}

/** It is recorded: from each topic one press to a submission, or on to the next contact. */
export function Saved({ contact, onAgain }: { contact: SavedContact; onAgain: () => void }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const { concerns } = contact;
  return (
    <Section title={translate('liaison.contact.saved')}>
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate('liaison.contact.savedWith')}
      </Alert>
      {concerns.length > 0 && can('submissions:draft') && (
        <>
          <Typography sx={{ mb: 1 }}>{translate('liaison.contact.goOn')}</Typography>
          <Stack spacing={1} sx={{ mb: 3 }}>
            {concerns.map(({ id, topic }) => (
              <Button
                key={id}
                variant="contained"
                size="large"
                startIcon={<WriteIcon />}
                component={Link}
                to={submissionFrom(id)}
                sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
              >
                {translate('liaison.contact.goOnWith', { topic })}
              </Button>
            ))}
          </Stack>
        </>
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
        <Button variant="outlined" size="large" onClick={onAgain} component={Link} to="/liaison/contact">
          {translate('liaison.contact.another')}
        </Button>
        <Button size="large" component={Link} to="/liaisonContacts">
          {translate('resources.liaisonContacts.name', { smart_count: 2 })}
        </Button>
        <Button size="large" component={Link} to="/">
          {translate('platform.home')}
        </Button>
      </Stack>
    </Section>
  );
}
