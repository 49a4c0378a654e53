import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

const pages = ['/memberships', '/exemptions'] as const;

/** Terms and exemptions: what is told of people beside the ranking. */
export function RosterTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <Tabs
      value={pages.find((page) => page === pathname) ?? false}
      aria-label={translate('assessment.memberships.title')}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {pages.map((page) => (
        <Tab
          key={page}
          value={page}
          label={translate(`resources${page.replace('/', '.')}.name`, { smart_count: 2 })}
          component={Link}
          to={page}
        />
      ))}
    </Tabs>
  );
}
