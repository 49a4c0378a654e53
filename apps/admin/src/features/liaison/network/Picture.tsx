import { Box, Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { ContactRecency } from '@sanlian/domain';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Network } from '../../../platform/charts/network/Network';
import { Empty } from '../../../platform/states';
import { recencyOf, useRecencyColours, useSince } from '../recency';
import { RecencyLegend } from '../RecencyMark';
import { everyone, thoseAbove, type Branch } from './forest';
import { ShapeLegend } from './ShapeLegend';
import { layOutFlowers, layOutTree, openAtFirst } from './layouts';
import { networkOf } from './picture';

/** So many rows of the tree are read at once. */
const ROWS = 60;

interface PictureProps {
  view: 'graph' | 'tree';
  roots: readonly Branch[];
  /** Another one is shown as a whole. */
  picture: string;
  chosen: Branch | undefined;
  centred: { id: string } | undefined;
  onChoose: (id: string) => void;
}

/** The network drawn, with what its colours and shapes mean. */
export function Picture({ view, roots, picture, chosen, centred, onChoose }: PictureProps) {
  const translate = useTranslate();
  const colours = useRecencyColours();
  const since = useSince();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const height = phone ? 420 : 620;
  const [place, width] = useWidth();
  const ratio = width / height;
  const byId = useMemo(() => new Map([...everyone(roots)].map((branch) => [branch.id, branch])), [roots]);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(() => {
    const opened = openAtFirst(roots, ROWS);
    for (const id of toggled) if (!opened.delete(id)) opened.add(id);
    // Whoever is looked for is seen.
    for (const above of chosen ? thoseAbove(chosen) : []) opened.add(above.id);
    return opened;
  }, [roots, toggled, chosen]);
  const network = useMemo(
    () =>
      view === 'tree'
        ? networkOf(layOutTree(roots, open), colours, true)
        : networkOf(layOutFlowers(roots, ratio), colours, false),
    [view, roots, open, colours, ratio],
  );
  const counts = useMemo(() => {
    const found: Partial<Record<ContactRecency, number>> = {};
    for (const { above, lastContactAt } of byId.values()) {
      if (!above) continue;
      const step = recencyOf(lastContactAt);
      found[step] = (found[step] ?? 0) + 1;
    }
    return found;
  }, [byId]);

  if (byId.size === 0) return <Empty words="liaison.network.none" />;

  function choose(id: string) {
    const branch = byId.get(id);
    if (view === 'tree' && branch && branch.below.length > 0) {
      const next = new Set(toggled);
      if (!next.delete(id)) next.add(id);
      setToggled(next);
    }
    onChoose(id);
  }
  function tell(id: string): string[] {
    const branch = byId.get(id);
    if (!branch) return [];
    const { name, kind, sector, above, lastContactAt, contactCount, size } = branch;
    return [
      name,
      [translate(`liaison.kinds.${kind}`), sector?.name].filter(Boolean).join(' · '),
      above ? translate('liaison.network.linkedBy', { name: above.name }) : '',
      `${translate('liaison.lastContact')} ${since(lastContactAt)} · ${translate('liaison.contacts', { smart_count: contactCount })}`,
      size > 0 ? translate('liaison.network.below', { smart_count: size }) : '',
    ].filter(Boolean);
  }
  const summary = translate('liaison.network.summary', { people: byId.size });
  return (
    <>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, mb: 1, justifyContent: 'space-between' }}
      >
        <RecencyLegend counts={counts} />
        <ShapeLegend />
      </Stack>
      <Box ref={place} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
        <Network
          summary={summary}
          network={network}
          picture={`${picture} ${width}`}
          begin={roots.length > 1 ? chosen?.id : undefined}
          chosen={chosen?.id}
          centred={centred}
          height={height}
          onChoose={choose}
          tell={tell}
        />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }} className="no-print">
        {translate(view === 'tree' ? 'liaison.network.howTree' : 'liaison.network.howGraph')}
      </Typography>
    </>
  );
}

/** How wide a place is when it is first drawn; the layout stays as it is when the window changes. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(640);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element) setWidth(element.clientWidth);
  }, []);
  return [measure, width];
}
