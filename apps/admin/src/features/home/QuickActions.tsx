import DirectIcon from '@mui/icons-material/BoltOutlined';
import AccountIcon from '@mui/icons-material/PersonAddOutlined';
import WriteIcon from '@mui/icons-material/EditNoteOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import ReportIcon from '@mui/icons-material/DescriptionOutlined';
import SupervisionIcon from '@mui/icons-material/DashboardOutlined';
import SessionIcon from '@mui/icons-material/GroupsOutlined';
import { Button, Stack } from '@mui/material';
import type { Permission } from '@sanlian/domain';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../platform/viewer';

type Action = [label: string, to: string, permission: Permission, icon: ComponentType];

/** The informants' fast channel (快捷直报), before everything else. */
const direct: Action = ['home.direct', '/submissions/direct', 'submissions:draft', DirectIcon];
const actions: Action[] = [
  ['home.write', '/submissions/create', 'submissions:draft', WriteIcon],
  ['home.planSession', '/vettingSessions/create', 'vetting:plan', SessionIcon],
  ['home.draftReport', '/specialReports/create', 'reports:draft', ReportIcon],
  ['home.newAccount', '/accounts/create', 'accounts:manage', AccountIcon],
  ['home.importPeople', '/imports/people', 'people:import', ImportIcon],
  ['home.importSubmissions', '/imports/submissions', 'submissions:import', ImportIcon],
  ['home.supervision', '/supervision', 'tasks:supervise', SupervisionIcon],
];

/** What this viewer does most, one press away. */
export function QuickActions() {
  const translate = useTranslate();
  const { can, is } = useAccess();
  const offered = is('INFORMANT') ? [direct, ...actions] : actions;
  const mine = offered.filter(([, , permission]) => can(permission));
  if (mine.length === 0) return null;
  return (
    <Stack
      direction="row"
      component="nav"
      aria-label={translate('home.quick')}
      sx={{ flexWrap: 'wrap', gap: 1.25, mb: 2.5 }}
    >
      {mine.map(([label, to, , Icon], index) => (
        <Button
          key={to}
          component={Link}
          to={to}
          size="large"
          variant={index === 0 ? 'contained' : 'outlined'}
          startIcon={<Icon />}
          sx={{ flex: { xs: '1 1 40%', sm: 'none' }, px: { xs: 1.5, sm: 2.75 } }}
        >
          {translate(label)}
        </Button>
      ))}
    </Stack>
  );
}
