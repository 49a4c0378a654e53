import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import type { LiaisonContact } from './contacts.documents';
import { Concerns } from './Concerns';

/** Who spoke with whom. */
export const pairOf = ({ from, to, constituency }: LiaisonContact['link']): string =>
  `${from.name} → ${to?.name ?? constituency ?? ''}`;

/** Some contacts, a few lines each. */
export function ContactLines({ contacts }: { contacts: readonly LiaisonContact[] }) {
  const translate = useTranslate();
  if (contacts.length === 0) {
    return <Typography color="text.secondary">{translate('liaison.recency.NEVER')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {contacts.map((contact) => (
        <Box component="li" key={contact.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <ContactLine contact={contact} />
        </Box>
      ))}
    </Box>
  );
}

/** One contact: when and how, who with whom, what was said, and its topics. */
export function ContactLine({ contact }: { contact: LiaisonContact }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {formatDateTime(contact.at)} · {translate(`ContactMode.${contact.mode}`)}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>{pairOf(contact.link)}</Typography>
      <Typography
        variant="body2"
        sx={{ display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden', mb: 0.5 }}
      >
        {contact.summary}
      </Typography>
      <Concerns concerns={contact.concerns} />
    </>
  );
}
