import RecordIcon from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { contactOn } from './addresses';
import { LiaisonLinks } from './links/links.documents';
import { LastContact } from './RecencyMark';

/** So many stand here, the longest unheard first. */
const SHOWN = 4;

/** The viewer's own links with the way to record a contact; nothing where there is none. */
export function MyLinks({ personId }: { personId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['liaison', 'mine', personId],
    queryFn: async () =>
      (
        await request(LiaisonLinks, {
          filter: { personId, open: true },
          sort: { field: 'LAST_CONTACT', order: 'ASC' },
          page: { limit: SHOWN },
        })
      ).liaisonLinks,
  });
  if (!data || data.total === 0) return null;
  return (
    <Section
      title={translate('liaison.mine')}
      aside={
        <MuiLink component={Link} to="/liaison">
          {translate('liaison.network.title')}
        </MuiLink>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((link) => {
          const up = link.to?.id === personId;
          const name = up ? link.from.name : (link.to?.name ?? link.constituency ?? '');
          return (
            <Stack
              component="li"
              direction="row"
              key={link.id}
              sx={{ gap: 1, py: 1, alignItems: 'center', borderTop: 1, borderColor: 'divider' }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>
                  {name}
                  {up && ` ${translate('liaison.linksMe')}`}
                </Typography>
                <Typography variant="body2" color="text.secondary" component="div">
                  <LastContact at={link.lastContactAt} />
                </Typography>
              </Box>
              {link.mayRecord && (
                <Button
                  variant="outlined"
                  component={Link}
                  to={contactOn(link.id, name)}
                  startIcon={<RecordIcon />}
                  aria-label={translate('liaison.contact.recordWith', { name })}
                >
                  {translate('liaison.contact.record')}
                </Button>
              )}
            </Stack>
          );
        })}
      </Box>
      {data.total > data.items.length && (
        <MuiLink component={Link} to="/liaisonLinks">
          {translate('liaison.showAll', { smart_count: data.total })}
        </MuiLink>
      )}
    </Section>
  );
}
