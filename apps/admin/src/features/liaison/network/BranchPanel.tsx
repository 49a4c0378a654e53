import CloseIcon from '@mui/icons-material/CloseOutlined';
import RecordIcon from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, IconButton, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { LiaisonContacts } from '../contacts/contacts.documents';
import { ContactLines } from '../contacts/ContactLines';
import { LiaisonLinks, type LiaisonLink } from '../links/links.documents';
import { contactOn, listAddress } from '../addresses';
import { LastContact } from '../RecencyMark';
import type { Branch } from './forest';

/** So many links and contacts stand here; the lists hold all. */
const LINKS = 8;
const CONTACTS = 5;

interface BranchPanelProps {
  branch: Branch;
  onChoose: (id: string) => void;
  onClose: () => void;
  /** Shows only what is below this one. */
  onOnly: () => void;
}

/** Whoever is chosen in the network: their links, the last contacts, and the way to record one. */
export function BranchPanel({ branch, onChoose, onClose, onOnly }: BranchPanelProps) {
  const translate = useTranslate();
  const { id, kind, name, sector, linkId, size } = branch;
  const constituency = kind === 'CONSTITUENCY';
  const filter = constituency ? { linkId } : { personId: id };
  const { data, error, refetch } = useQuery({
    queryKey: ['liaison', 'branch', id],
    queryFn: async () => {
      const [links, contacts] = await Promise.all([
        constituency
          ? null
          : request(LiaisonLinks, {
              filter: { personId: id, open: true },
              sort: { field: 'LAST_CONTACT', order: 'ASC' },
              page: { limit: LINKS },
            }),
        request(LiaisonContacts, { filter, page: { limit: CONTACTS } }),
      ]);
      return { links: links?.liaisonLinks, contacts: contacts.liaisonContacts };
    },
  });
  return (
    <Section
      title={name}
      aside={
        <IconButton onClick={onClose} aria-label={translate('platform.close')}>
          <CloseIcon />
        </IconButton>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {[translate(`liaison.kinds.${kind}`), sector?.name].filter(Boolean).join(' · ')}
      </Typography>
      {size > 0 && (
        <Button size="small" variant="outlined" onClick={onOnly} sx={{ mb: 1.5 }}>
          {translate('liaison.network.showOnly', { smart_count: size })}
        </Button>
      )}
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          {constituency && linkId && (
            <Button component={Link} to={contactOn(linkId, name)} variant="contained" startIcon={<RecordIcon />}>
              {translate('liaison.contact.record')}
            </Button>
          )}
          {data.links && (
            <>
              <Typography variant="h3" sx={{ mb: 0.5 }}>
                {translate('resources.liaisonLinks.name', { smart_count: 2 })}
              </Typography>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {data.links.items.map((link) => (
                  <LinkLine key={link.id} link={link} of={id} onChoose={onChoose} />
                ))}
              </Box>
              {data.links.total > data.links.items.length && (
                <MuiLink component={Link} to={listAddress('liaisonLinks', { personId: id, open: true })}>
                  {translate('liaison.showAll', { smart_count: data.links.total })}
                </MuiLink>
              )}
            </>
          )}
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
            {translate('liaison.network.latest')}
          </Typography>
          <ContactLines contacts={data.contacts.items} />
          {data.contacts.total > data.contacts.items.length && (
            <MuiLink component={Link} to={listAddress('liaisonContacts', filter)}>
              {translate('liaison.showAll', { smart_count: data.contacts.total })}
            </MuiLink>
          )}
        </>
      )}
    </Section>
  );
}

function LinkLine({ link, of, onChoose }: { link: LiaisonLink; of: string; onChoose: (id: string) => void }) {
  const translate = useTranslate();
  const up = link.to?.id === of;
  const other = up ? link.from : (link.to ?? { id: link.id, name: link.constituency ?? '' });
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, py: 0.5, alignItems: 'center', borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MuiLink component="button" type="button" onClick={() => onChoose(other.id)} sx={{ fontWeight: 600 }}>
          {other.name}
        </MuiLink>
        {up && ` ${translate('liaison.network.isAbove')}`}
        <Typography variant="body2" color="text.secondary">
          <LastContact at={link.lastContactAt} />
        </Typography>
      </Box>
      {link.mayRecord && (
        <IconButton
          component={Link}
          to={contactOn(link.id, other.name)}
          aria-label={translate('liaison.contact.recordWith', { name: other.name })}
          title={translate('liaison.contact.recordWith', { name: other.name })}
        >
          <RecordIcon />
        </IconButton>
      )}
    </Stack>
  );
}
