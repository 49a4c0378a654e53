import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import PasswordIcon from '@mui/icons-material/LockOutlined';
import SignOutIcon from '@mui/icons-material/LogoutOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import { Box, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../viewer';

export interface Switch {
  key: string;
  label: string;
  icon: ReactElement;
  toggle: () => void;
}

/** Who is signed in, and what everyone may do with the own account. */
export function AccountMenu({ switches }: { switches: Switch[] }) {
  const translate = useTranslate();
  const signOut = useLogout();
  const { viewer } = useAccess();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        color="inherit"
        edge="end"
        aria-label={translate('platform.account')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ list: { onClick: close } }}>
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography sx={{ fontWeight: 700 }}>{viewer.displayName}</Typography>
          <Typography variant="body2" color="text.secondary">
            {viewer.roles.map((role) => translate(`Role.${role}`)).join('、')}
          </Typography>
        </Box>
        <Divider component="li" role="none" />
        {switches.map(({ key, label, icon, toggle }) => (
          <MenuItem key={key} onClick={toggle} sx={{ display: { sm: 'none' } }}>
            <ListItemIcon>{icon}</ListItemIcon>
            {label}
          </MenuItem>
        ))}
        <MenuItem component={Link} to="/password">
          <ListItemIcon>
            <PasswordIcon />
          </ListItemIcon>
          {translate('platform.changePassword')}
        </MenuItem>
        <MenuItem component={Link} to="/mail">
          <ListItemIcon>
            <MailIcon />
          </ListItemIcon>
          {translate('platform.mail')}
        </MenuItem>
        <MenuItem component={Link} to="/tokens">
          <ListItemIcon>
            <KeyIcon />
          </ListItemIcon>
          {translate('platform.tokens')}
        </MenuItem>
        <MenuItem onClick={() => signOut()}>
          <ListItemIcon>
            <SignOutIcon />
          </ListItemIcon>
          {translate('platform.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
