import { Box, Chip, Drawer, Stack, useMediaQuery, type Theme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { LiaisonNav } from '../LiaisonNav';
import { FindPerson } from './FindPerson';
import { forestOf, type Forest } from './forest';
import { LiaisonTree } from './network.documents';
import { NetworkTable } from './NetworkTable';
import { BranchPanel } from './BranchPanel';
import { Picture } from './Picture';
import { Unlinked } from './Unlinked';
import { useNetworkAddress, VIEWS } from './address';

/** The network of the three links: as a picture or a table, the unlinked beside it, and whoever is chosen. */
export default function NetworkPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['liaison', 'tree'],
    queryFn: async () => (await request(LiaisonTree)).liaisonTree,
  });
  const forest = useMemo(() => data && forestOf(data), [data]);
  return (
    <>
      <Title title="liaison.network.title" preferenceKey={false} />
      <LiaisonNav />
      {error && !forest ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !forest ? (
        <Loading />
      ) : (
        <NetworkOf forest={forest} />
      )}
    </>
  );
}

function NetworkOf({ forest }: { forest: Forest }) {
  const translate = useTranslate();
  const { is } = useAccess();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const [{ view, person, root }, go] = useNetworkAddress();
  const [centred, setCentred] = useState<{ id: string }>();
  const chosen = person === null ? undefined : forest.byId.get(person);
  const top = root === null ? undefined : forest.byId.get(root);
  const roots = useMemo(() => (top ? [top] : forest.roots), [top, forest]);
  const choose = (id: string | null) => go({ person: id });
  const panel = chosen && (
    <BranchPanel
      branch={chosen}
      onChoose={(id) => {
        choose(id);
        setCentred({ id });
      }}
      onClose={() => choose(null)}
      onOnly={() => go({ root: chosen.id })}
    />
  );
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ flexWrap: 'wrap', gap: 2, mb: 2, alignItems: 'flex-end', justifyContent: 'space-between' }}
      >
        <ChoiceButtons
          legend={translate('liaison.network.view')}
          options={VIEWS.map((value) => ({ value, label: translate(`liaison.network.views.${value}`) }))}
          value={view}
          onChange={(value) => value && go({ view: value })}
        />
        <FindPerson
          forest={forest}
          onFind={(id) => {
            go({ person: id, root: null });
            setCentred({ id });
          }}
        />
      </Stack>
      {top && (
        <Chip
          sx={{ mb: 2 }}
          label={translate('liaison.network.only', { name: top.name })}
          onDelete={() => go({ root: null })}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: view === 'table' && !chosen ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) 320px',
          },
          alignItems: 'start',
        }}
      >
        <Section title={translate(`liaison.network.views.${view}`)}>
          {view === 'table' ? (
            <NetworkTable roots={roots} chosen={chosen?.id} onChoose={choose} />
          ) : (
            <Picture
              key={view}
              view={view}
              roots={roots}
              picture={`${view} ${root ?? ''}`}
              chosen={chosen}
              centred={centred}
              onChoose={choose}
            />
          )}
        </Section>
        <Box>
          {wide && panel}
          {is('INFO_OFFICE', 'CHAIR_MEMBER') && <Unlinked />}
        </Box>
      </Box>
      {!wide && (
        <Drawer anchor="bottom" open={chosen !== undefined} onClose={() => choose(null)}>
          <Box sx={{ maxHeight: '80vh', overflowY: 'auto', p: 1 }}>{panel}</Box>
        </Drawer>
      )}
    </>
  );
}
