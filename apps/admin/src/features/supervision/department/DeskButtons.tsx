import ReportIcon from '@mui/icons-material/EditNoteOutlined';
import ListIcon from '@mui/icons-material/ListAltOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

const links = [
  { to: '/supervision/department/report', label: 'report', icon: <ReportIcon />, variant: 'contained' },
  { to: '/supervisionTasks', label: 'allTasks', icon: <ListIcon />, variant: 'outlined' },
] as const;

/** From the desk to the form to report by, and to everything there ever was. */
export function DeskButtons() {
  const translate = useTranslate();
  return (
    <Stack direction="row" className="no-print" sx={{ gap: 1.25, flexWrap: 'wrap', mb: 2 }}>
      {links.map(({ to, label, icon, variant }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          variant={variant}
          size="large"
          startIcon={icon}
          sx={{ flex: { xs: '1 1 40%', sm: 'none' } }}
        >
          {translate(`supervision.department.${label}`)}
        </Button>
      ))}
    </Stack>
  );
}
