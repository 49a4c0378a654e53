import { Alert, Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { Section } from '../../platform/Section';
import { TextSizeButtons, useTextSize } from './attendee/textSize';
import { MaterialText } from './MaterialText';
import { Opinions } from './Opinions';
import { RaisedBefore } from './RaisedBefore';
import { isSettled, ItemChip, RecommendationCounts, ScoreBars } from './parts';
import type { Item } from './vetting.documents';

/** An item: its text in large type, what was decided, and what V5 shows of the opinions. */
export function ItemPanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const { size } = useTextSize();
  return (
    <>
      <Section
        title={`${item.position}. ${item.submission.title}`}
        aside={
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <MuiLink component={Link} to={`/submissions/${item.submission.id}/show`}>
              {item.submission.number}
            </MuiLink>
            <ItemChip item={item} />
            <TextSizeButtons />
          </Stack>
        }
      >
        <Recusals item={item} />
        <Decision item={item} />
        <Box sx={{ fontSize: size }}>
          <MaterialText submissionId={item.submission.id} />
        </Box>
        <RaisedBefore itemId={item.id} />
      </Section>
      {isSettled(item) &&
        (item.averageScores.length > 0 || item.recommendations.length > 0 || item.opinions.length > 0) && (
          <Section title={translate('vetting.opinions')}>
            <Stack spacing={2.5}>
              <RecommendationCounts item={item} />
              <ScoreBars item={item} />
              <Opinions item={item} />
            </Stack>
          </Section>
        )}
    </>
  );
}

/** V4: who stays out of this item is shown to everyone. */
export function Recusals({ item }: { item: Item }) {
  const translate = useTranslate();
  const names = item.opinions.filter(({ recused }) => recused).map(({ attendee }) => attendee?.name);
  const known = names.filter(Boolean).join('、');
  if (!item.recused && !known && !item.actingPresider) return null;
  return (
    <Alert severity={item.recused ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {item.recused && <div>{translate('vetting.youAreRecused')}</div>}
      {known && <div>{translate('vetting.recusedPeople', { names: known })}</div>}
      {item.actingPresider && <div>{translate('vetting.actingPresiderIs', { name: item.actingPresider.name })}</div>}
    </Alert>
  );
}

export function Decision({ item }: { item: Item }) {
  const translate = useTranslate();
  const { decision } = item;
  if (!decision) return null;
  return (
    <Alert severity="success" icon={false} sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
        {translate('vetting.decidedAs', { outcome: translate(`VettingOutcome.${decision.outcome}`) })}
      </Typography>
      {decision.declineReason && <div>{translate(`DeclineReason.${decision.declineReason}`)}</div>}
      {decision.mergedInto && (
        <MuiLink component={Link} to={`/submissions/${decision.mergedInto.id}/show`}>
          {translate('vetting.mergedInto', { number: decision.mergedInto.number })}
        </MuiLink>
      )}
      {decision.reason && <Box sx={{ whiteSpace: 'pre-wrap' }}>{decision.reason}</Box>}
      <Typography variant="body2">
        {[
          decision.decider?.name,
          formatDateTime(decision.decidedAt),
          decision.recorded && translate('vetting.recorded'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Alert>
  );
}
