import { Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ClueStatus } from '@sanlian/domain';
import { useListContext, useTranslate } from 'react-admin';
import { request } from '../../platform/graphql';
import { clueFilter } from './clues.bindings';
import { ClueCounts } from './clues.documents';

const statuses = Object.keys(ClueStatus) as ClueStatus[];
const ALL = 'ALL';

/** The stages of a clue, each with how many the other filters leave in it. */
export function StatusTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const { status, ...others } = filterValues as { status?: ClueStatus[] };
  const of = (one: ClueStatus) => clueFilter({ ...others, status: one });
  const { data } = useQuery({
    queryKey: ['clues', 'counts', others],
    queryFn: () =>
      request(ClueCounts, {
        captured: of('CAPTURED'),
        assigned: of('ASSIGNED'),
        converted: of('CONVERTED'),
        dismissed: of('DISMISSED'),
      }),
  });
  const here = status?.length === 1 ? status[0] : status === undefined || status.length === 0 ? ALL : false;
  return (
    <Tabs
      value={here}
      onChange={(_, chosen: ClueStatus | typeof ALL) =>
        setFilters(chosen === ALL ? others : { ...others, status: [chosen] }, displayedFilters as never)
      }
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('clues.statuses')}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value={ALL} label={translate('clues.all')} />
      {statuses.map((one) => (
        <Tab
          key={one}
          value={one}
          label={`${translate(`ClueStatus.${one}`)}${data ? ` ${data[one].total}` : ''}`}
          sx={{ fontVariantNumeric: 'tabular-nums' }}
        />
      ))}
    </Tabs>
  );
}
