import { Box, Button, Card, CardActionArea, Stack, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  RecordContextProvider,
  TopToolbar,
  useCreatePath,
  useListContext,
  useTranslate,
  type DataTableProps,
  type ListProps,
  type RaRecord,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { ExportMenu } from './ExportMenu';
import { Empty, Failed, Loading } from './states';

interface ListPageProps<Row extends RaRecord> extends Omit<ListProps<Row>, 'children' | 'actions'> {
  /** Columns, for DataTable. */
  children: ReactNode;
  /** A record on a phone: a few lines inside a card. */
  card: (record: Row) => ReactNode;
  /** Where a record opens. */
  opens?: 'show' | 'edit' | false;
  mayCreate?: boolean;
  /** More buttons above the list. */
  extra?: ReactNode;
  /** Stands between the filters and the rows, and knows the list: tabs, a summary. */
  head?: ReactNode;
  rowSx?: DataTableProps<Row>['rowSx'];
  /** Shown where there is nothing at all yet, and no filter hides it. */
  nothing?: ReactNode;
}

/** A list with filters, sorting and paging in the address, to be taken away as a table; cards on phones. */
export function ListPage<Row extends RaRecord>({
  children,
  card,
  opens = 'show',
  mayCreate = false,
  extra,
  head,
  rowSx,
  nothing,
  ...rest
}: ListPageProps<Row>) {
  return (
    <List<Row>
      perPage={25}
      empty={false}
      exporter={false}
      actions={
        <TopToolbar
          sx={{
            flexWrap: 'wrap',
            gap: 1,
            minHeight: 0,
            '&&': { backgroundColor: 'transparent' },
          }}
        >
          {Array.isArray(rest.filters) && (rest.filters as ReactElement[]).length > 1 && <FilterButton />}
          {extra}
          <ExportMenu />
          {mayCreate && <CreateButton variant="contained" />}
        </TopToolbar>
      }
      sx={{
        '& .RaList-content': { overflow: 'hidden' },
        '&& .RaList-actions': {
          flexDirection: { xs: 'column', sm: 'row' },
          alignItems: { xs: 'stretch', sm: 'flex-end' },
          flexWrap: { xs: 'nowrap', sm: 'wrap', lg: 'nowrap' },
          backgroundColor: 'transparent',
          pb: 1,
        },
      }}
      {...rest}
    >
      {head && <Box sx={{ width: 0, minWidth: '100%' }}>{head}</Box>}
      <Rows card={card} opens={opens} nothing={nothing} {...(rowSx ? { rowSx } : {})}>
        {children}
      </Rows>
    </List>
  );
}

function Rows<Row extends RaRecord>({
  children,
  card,
  opens,
  rowSx,
  nothing,
}: Required<Pick<ListPageProps<Row>, 'card' | 'opens'>> & Pick<ListPageProps<Row>, 'children' | 'rowSx' | 'nothing'>) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, isPending, error, refetch, filterValues } = useListContext<Row>();
  const createPath = useCreatePath();
  const { resource } = useListContext();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading />;
  if (data.length === 0) {
    if (nothing && Object.keys(filterValues).length === 0) return <>{nothing}</>;
    return <Empty words={Object.keys(filterValues).length > 0 ? 'platform.emptyFiltered' : 'platform.empty'} />;
  }
  if (!phone) {
    return (
      <Box sx={{ overflowX: 'auto' }}>
        <DataTable<Row> bulkActionButtons={false} rowClick={opens} {...(rowSx ? { rowSx } : {})}>
          {children}
        </DataTable>
      </Box>
    );
  }
  return (
    <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 1 }}>
      {data.map((record) => (
        <Card component="li" key={record.id}>
          <RecordContextProvider value={record}>
            {opens ? (
              <CardActionArea component={Link} to={createPath({ resource, type: opens, id: record.id })} sx={{ p: 2 }}>
                {card(record)}
              </CardActionArea>
            ) : (
              <Box sx={{ p: 2 }}>{card(record)}</Box>
            )}
          </RecordContextProvider>
        </Card>
      ))}
    </Stack>
  );
}

/** A button above a list that leads to another page. */
export function LinkButton({ to, label, icon }: { to: string; label: string; icon: ReactNode }) {
  const translate = useTranslate();
  return (
    <Button component={Link} to={to} startIcon={icon} size="small">
      {translate(label)}
    </Button>
  );
}
