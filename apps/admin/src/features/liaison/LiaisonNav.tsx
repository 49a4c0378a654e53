import ConcernIcon from '@mui/icons-material/CampaignOutlined';
import CoverageIcon from '@mui/icons-material/DonutLargeOutlined';
import NetworkIcon from '@mui/icons-material/HubOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import ContactIcon from '@mui/icons-material/ForumOutlined';
import RecordIcon from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, Stack } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

const ways: [to: string, label: string, icon: ComponentType][] = [
  ['/liaison', 'liaison.network.title', NetworkIcon],
  ['/liaison/coverage', 'liaison.coverage.title', CoverageIcon],
  ['/liaison/concerns', 'liaison.concerns.title', ConcernIcon],
  ['/liaisonLinks', 'resources.liaisonLinks.name', LinkIcon],
  ['/liaisonContacts', 'resources.liaisonContacts.name', ContactIcon],
];

/** The pages of the three links, and the way to record a contact. */
export function LiaisonNav() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
      <Stack
        direction="row"
        component="nav"
        aria-label={translate('liaison.pages')}
        sx={{ flexWrap: 'wrap', gap: 0.5 }}
      >
        {ways.map(([to, label, Icon]) => {
          const here = pathname === to;
          return (
            <Button
              key={to}
              component={Link}
              to={to}
              size="small"
              startIcon={<Icon />}
              aria-current={here ? 'page' : undefined}
              sx={{
                px: 1.5,
                borderBottom: 3,
                borderColor: here ? 'secondary.main' : 'transparent',
                borderRadius: 0,
                fontWeight: here ? 700 : 500,
              }}
            >
              {translate(label, { smart_count: 2 })}
            </Button>
          );
        })}
      </Stack>
      <Box sx={{ flex: 1 }} />
      <Button variant="contained" size="small" component={Link} to="/liaison/contact" startIcon={<RecordIcon />}>
        {translate('liaison.contact.record')}
      </Button>
    </Stack>
  );
}
