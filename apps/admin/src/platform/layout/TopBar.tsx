import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import InboxIcon from '@mui/icons-material/MarkunreadMailboxOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import TranslateIcon from '@mui/icons-material/TranslateOutlined';
import { AppBar, Badge, Box, Button, IconButton, Toolbar, Tooltip, Typography } from '@mui/material';
import { useLocaleState, useStore, useTheme, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { largeTypeKey } from '../preferences';
import { Seal } from '../Seal';
import { useUnread } from '../unread';
import { AccountMenu, type Switch } from './AccountMenu';

const wideOnly = { display: { xs: 'none', sm: 'inline-flex' } };

/** Product name, inbox, language, theme, large type, account. */
export function TopBar({ onMenu }: { onMenu: (() => void) | undefined }) {
  const translate = useTranslate();
  const unread = useUnread();
  const [large, setLarge] = useStore<boolean>(largeTypeKey, false);
  const switches = useSwitches();
  return (
    <AppBar position="fixed" sx={{ zIndex: (theme) => theme.zIndex.drawer + 1 }} className="no-print">
      <Toolbar sx={{ gap: 0.5, px: { xs: 1, sm: 2 } }}>
        {onMenu && (
          <IconButton color="inherit" edge="start" aria-label={translate('platform.openMenu')} onClick={onMenu}>
            <MenuIcon />
          </IconButton>
        )}
        <Box
          component={Link}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.25,
            color: 'inherit',
            textDecoration: 'none',
            mr: 'auto',
            minWidth: 0,
          }}
        >
          <Seal />
          <Typography component="span" noWrap sx={{ fontWeight: 700, display: { xs: 'none', md: 'block' } }}>
            {translate('platform.product')}
          </Typography>
          <Typography component="span" noWrap sx={{ fontWeight: 700, display: { xs: 'block', md: 'none' } }}>
            {translate('platform.short')}
          </Typography>
        </Box>
        <Button
          color="inherit"
          aria-pressed={large}
          onClick={() => setLarge(!large)}
          sx={{ minWidth: 0, px: 1.25, whiteSpace: 'nowrap', border: large ? '1px solid' : undefined }}
        >
          {translate('platform.largeType')}
        </Button>
        {switches.map(({ key, label, icon, toggle }) => (
          <Button
            key={key}
            color="inherit"
            onClick={toggle}
            startIcon={icon}
            sx={{ ...wideOnly, px: 1.25, whiteSpace: 'nowrap' }}
          >
            {label}
          </Button>
        ))}
        <Tooltip title={translate('platform.inbox', { count: unread })}>
          <IconButton
            color="inherit"
            component={Link}
            to="/inbox"
            aria-label={translate('platform.inbox', { count: unread })}
          >
            <Badge badgeContent={unread} max={999} color="secondary">
              <InboxIcon />
            </Badge>
          </IconButton>
        </Tooltip>
        <AccountMenu switches={switches} />
      </Toolbar>
    </AppBar>
  );
}

/** Language and theme: buttons on wide screens, entries of the account menu on phones. */
function useSwitches(): Switch[] {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme('light');
  const dark = theme === 'dark';
  return [
    {
      key: 'language',
      label: translate('platform.switchLanguage'),
      icon: <TranslateIcon />,
      toggle: () => setLocale(locale === 'en' ? 'zh-CN' : 'en'),
    },
    {
      key: 'theme',
      label: translate(dark ? 'platform.light' : 'platform.dark'),
      icon: dark ? <LightIcon /> : <DarkIcon />,
      toggle: () => setTheme(dark ? 'light' : 'dark'),
    },
  ];
}
