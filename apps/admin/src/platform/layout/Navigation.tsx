import HomeIcon from '@mui/icons-material/HomeOutlined';
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { MenuEntry } from '../slice';
import { useSlices } from '../slices-context';
import { useAccess } from '../viewer';

const sections = ['work', 'links', 'duties', 'roster', 'system'] as const;

/** The menu: what this viewer may ever use, by section. */
export function Navigation() {
  const translate = useTranslate();
  const access = useAccess();
  const entries = useSlices().menu.filter((entry) => entry.when(access));
  const here = placeOf(useLocation().pathname, ['/', ...entries.map(({ to }) => to)]);
  return (
    <Box sx={{ py: 1.5, px: 1 }}>
      <List disablePadding>
        <Entry to="/" label="platform.home" icon={HomeIcon} here={here === '/'} />
      </List>
      {sections.map((section) => {
        const own = entries.filter((entry) => entry.section === section);
        if (own.length === 0) return null;
        return (
          <Box key={section} sx={{ mt: 1.5 }}>
            <Typography variant="overline" component="p" color="text.secondary" id={`menu-${section}`} sx={{ px: 1.5 }}>
              {translate(`platform.sections.${section}`)}
            </Typography>
            <List disablePadding aria-labelledby={`menu-${section}`}>
              {own.map((entry) => (
                <Entry key={entry.to} {...entry} here={entry.to === here} />
              ))}
            </List>
          </Box>
        );
      })}
    </Box>
  );
}

/** The entry under which a page stands: of those that its address begins with, the longest. */
function placeOf(pathname: string, entries: readonly string[]): string | undefined {
  const under = entries.filter((to) => {
    const path = to.split('?')[0] ?? to;
    return path === pathname || (path !== '/' && pathname.startsWith(`${path}/`));
  });
  return under.sort((one, other) => other.length - one.length)[0];
}

interface EntryProps extends Pick<MenuEntry, 'to' | 'label'> {
  icon: ComponentType;
  here: boolean;
}

function Entry({ to, label, icon: Icon, here }: EntryProps) {
  const translate = useTranslate();
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={to}
        selected={here}
        aria-current={here ? 'page' : undefined}
        sx={{
          borderRadius: 2,
          px: 1.5,
          mb: 0.25,
          '&.Mui-selected': {
            color: 'primary.main',
            boxShadow: (theme) => `inset 4px 0 0 ${theme.palette.secondary.main}`,
            '& .MuiListItemText-primary': { fontWeight: 700 },
          },
        }}
      >
        <ListItemIcon sx={{ minWidth: 40, color: 'inherit' }}>
          <Icon />
        </ListItemIcon>
        <ListItemText primary={translate(label, { smart_count: 2 })} />
      </ListItemButton>
    </ListItem>
  );
}
