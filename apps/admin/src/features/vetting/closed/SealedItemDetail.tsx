import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Failed, Loading } from '../../../platform/states';
import { MaterialText } from '../MaterialText';
import { Opinions } from '../Opinions';
import { RecommendationCounts, ScoreBars } from '../parts';
import { RaisedBefore } from '../RaisedBefore';
import { SealedDetailOf, type SealedDetail, type SealedItem, type SealedSession } from './closed.documents';
import { SealedCorrections } from './SealedCorrections';

interface DetailProps {
  session: SealedSession;
  item: SealedItem;
  known: SealedDetail | undefined;
  coming: boolean;
}

/** What the session's way of revealing shows of an item, and its corrections; loaded when it is opened. */
export function SealedItemDetail({ session, item, known, coming }: DetailProps) {
  const translate = useTranslate();
  const [text, setText] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['sealedVettingItem', item.id],
    queryFn: async () => (await request(SealedDetailOf, { id: item.id })).vettingItem,
    enabled: !known && !coming,
    staleTime: Infinity,
  });
  const detail = known ?? data;
  return (
    <Box sx={{ pt: 1 }}>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!detail && !error && <Loading />}
      {detail && <Detail detail={detail} />}
      <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 1, my: 1, alignItems: 'center' }}>
        <Button size="small" variant="outlined" aria-expanded={text} onClick={() => setText(!text)}>
          {translate(text ? 'vetting.sealedRoom.hideText' : 'vetting.sealedRoom.showText')}
        </Button>
        <MuiLink component={Link} to={`/submissions/${item.submission.id}/show`}>
          {item.submission.number}
        </MuiLink>
      </Stack>
      {text && (
        <Box sx={{ my: 2 }}>
          <MaterialText submissionId={item.submission.id} />
          <RaisedBefore itemId={item.id} />
        </Box>
      )}
      <SealedCorrections session={session} item={item} />
    </Box>
  );
}

function Detail({ detail }: { detail: SealedDetail }) {
  const translate = useTranslate();
  const names = detail.opinions
    .filter(({ recused }) => recused)
    .map(({ attendee }) => attendee?.name)
    .filter(Boolean);
  const given = detail.averageScores.length + detail.recommendations.length + detail.opinions.length - names.length;
  return (
    <Stack spacing={1.5} sx={{ '& dl, & li': { breakInside: 'avoid' } }}>
      {(detail.recused || names.length > 0 || detail.actingPresider) && (
        <Alert severity="info" icon={false}>
          {detail.recused && <div>{translate('vetting.sealedRoom.youWereRecused')}</div>}
          {names.length > 0 && <div>{translate('vetting.recusedPeople', { names: names.join('、') })}</div>}
          {detail.actingPresider && (
            <div>{translate('vetting.actingPresiderIs', { name: detail.actingPresider.name })}</div>
          )}
        </Alert>
      )}
      {given === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('vetting.sealedRoom.noOpinions')}
        </Typography>
      )}
      <RecommendationCounts item={detail} />
      <ScoreBars item={detail} />
      <Opinions item={detail} />
    </Stack>
  );
}
