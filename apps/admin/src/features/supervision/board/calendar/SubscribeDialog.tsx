import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FocusEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActionDialog } from '../../../../platform/ActionDialog';
import { useAct } from '../../../../platform/act';
import { formatDateTime } from '../../../../platform/dates';
import { request } from '../../../../platform/graphql';
import { Failed, Loading } from '../../../../platform/states';
import { CalendarFeedQuery, CreateCalendarFeed, RevokeCalendarFeed, type Feed } from '../board.documents';

/** The address under which other calendars read this one: made, shown once, replaced, revoked. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const act = useAct();
  const [address, setAddress] = useState<string>();
  const [asking, setAsking] = useState<'replace' | 'revoke'>();
  const { data, error, refetch } = useQuery({
    queryKey: ['calendarFeed'],
    queryFn: async () => (await request(CalendarFeedQuery)).calendarFeed,
  });

  async function make() {
    const { createCalendarFeed } = await request(CreateCalendarFeed);
    setAddress(createCalendarFeed.url);
    await refetch();
  }
  async function revoke() {
    await request(RevokeCalendarFeed);
    setAddress(undefined);
    await refetch();
  }

  return (
    <>
      <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
        <DialogTitle id={id}>{translate('taskBoard.feed.title')}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{translate('taskBoard.feed.intro')}</Typography>
          {error ? (
            <Failed error={error} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <Loading />
          ) : (
            <>
              {address ? <Address address={address} /> : <Known feed={data} />}
              <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.25, mt: 2.5 }}>
                {data === null ? (
                  <Button variant="contained" onClick={() => void act(make, { live: true })}>
                    {translate('taskBoard.feed.make')}
                  </Button>
                ) : (
                  <>
                    <Button variant="outlined" onClick={() => setAsking('replace')}>
                      {translate('taskBoard.feed.replace')}
                    </Button>
                    <Button variant="outlined" color="error" onClick={() => setAsking('revoke')}>
                      {translate('taskBoard.feed.revoke')}
                    </Button>
                  </>
                )}
              </Stack>
            </>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{translate('platform.close')}</Button>
        </DialogActions>
      </Dialog>
      {asking && (
        <ActionDialog
          live
          danger
          title={translate(`taskBoard.feed.${asking}`)}
          intro={translate(`taskBoard.feed.${asking}Hint`)}
          confirm={`taskBoard.feed.${asking}`}
          onConfirm={asking === 'replace' ? make : revoke}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

function Known({ feed }: { feed: Feed | null }) {
  const translate = useTranslate();
  if (!feed) return <Alert severity="info">{translate('taskBoard.feed.none')}</Alert>;
  return (
    <Alert severity="success">
      {translate('taskBoard.feed.known', { at: formatDateTime(feed.createdAt) })}
      <Box component="span" sx={{ display: 'block' }}>
        {feed.lastReadAt
          ? translate('taskBoard.feed.lastRead', { at: formatDateTime(feed.lastReadAt) })
          : translate('taskBoard.feed.neverRead')}
      </Box>
    </Alert>
  );
}

/** The address, the one time that it is shown. */
function Address({ address }: { address: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  // Where the page came over plain http, browsers keep the clipboard from it: then the text is selected to be copied by hand.
  const copy = async (field: HTMLInputElement | null) => {
    field?.select();
    try {
      await navigator.clipboard.writeText(address);
      notify('taskBoard.feed.copied', { type: 'success' });
    } catch {
      notify('taskBoard.feed.copyByHand', { type: 'info' });
    }
  };
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('taskBoard.feed.once')}
      </Alert>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <TextField
          id={id}
          label={translate('taskBoard.feed.address')}
          value={address}
          slotProps={{
            htmlInput: {
              readOnly: true,
              onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
            },
          }}
        />
        <Button
          variant="contained"
          startIcon={<CopyIcon />}
          onClick={() => void copy(document.getElementById(id) as HTMLInputElement | null)}
          sx={{ flex: 'none', mt: 0.75 }}
        >
          {translate('taskBoard.feed.copy')}
        </Button>
      </Stack>
    </>
  );
}
