import DashboardIcon from '@mui/icons-material/DashboardOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import KanbanIcon from '@mui/icons-material/ViewKanbanOutlined';
import ListIcon from '@mui/icons-material/FormatListBulletedOutlined';
import { Box, Button, Stack } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { LiveState } from '../../../platform/line';
import { useAccess, type Access } from '../../../platform/viewer';
import { LiveMark } from './LiveMark';
import { mayOversee, worksOnTasks } from './may-oversee';

const ways: [to: string, label: string, icon: ComponentType, when: (access: Access) => boolean][] = [
  ['/supervision', 'taskBoard.dashboard', DashboardIcon, mayOversee],
  [
    '/supervision/department',
    'taskBoard.dashboard',
    DashboardIcon,
    (access) => access.is('DEPARTMENT') && !mayOversee(access),
  ],
  ['/supervision/board', 'taskBoard.board', KanbanIcon, worksOnTasks],
  ['/supervision/calendar', 'taskBoard.calendar', CalendarIcon, worksOnTasks],
  ['/supervisionTasks', 'taskBoard.list', ListIcon, worksOnTasks],
];

/** The ways to look at the same tasks, and what a page adds at the right. */
export function BoardNav({ live, children }: { live: LiveState; children?: ReactNode }) {
  const translate = useTranslate();
  const access = useAccess();
  const { pathname } = useLocation();
  const open = ways.filter(([, , , when]) => when(access));
  return (
    <Stack
      direction="row"
      className="no-print"
      sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 1, mb: 2 }}
    >
      {open.length > 0 && (
        <Stack
          direction="row"
          component="nav"
          aria-label={translate('taskBoard.views')}
          sx={{ flexWrap: 'wrap', gap: 0.5 }}
        >
          {open.map(([to, label, Icon]) => {
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
                {translate(label)}
              </Button>
            );
          })}
        </Stack>
      )}
      <LiveMark state={live} />
      <Box sx={{ flex: 1 }} />
      {children}
    </Stack>
  );
}
