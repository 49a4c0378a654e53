import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Additions } from '../../platform/Additions';
import { Loading } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { News } from './News';
import { QuickActions } from './QuickActions';
import { Todos } from './Todos';
import { todos } from './todos';

/** Where everyone lands: what waits for this account, what it usually does, what it was told. */
export function Home() {
  const translate = useTranslate();
  const access = useAccess();
  const { viewer } = access;
  const busy = todos.some((todo) => todo.when(access));
  if (!viewer.id) return <Loading />;
  const belongs = viewer.organization?.name ?? viewer.person?.sector?.name;
  return (
    <>
      <Title title={translate('home.hello', { name: viewer.displayName })} preferenceKey={false} />
      <Typography color="text.secondary" sx={{ mb: 2.5 }}>
        {[...viewer.roles.map((role) => translate(`Role.${role}`)), belongs].filter(Boolean).join(' · ')}
      </Typography>
      <QuickActions />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { lg: busy ? 'minmax(0, 1fr) 400px' : 'minmax(0, 760px)' },
          alignItems: 'start',
        }}
      >
        <Box hidden={!busy}>
          <Todos waits title={translate('home.waiting')} />
          <Todos waits={false} title={translate('home.following')} />
          <Additions place="home" id={viewer.id} />
        </Box>
        <News />
      </Box>
    </>
  );
}
