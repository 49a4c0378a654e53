import { Alert, Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LEADING_NAMES } from '@sanlian/domain';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { keepsRecords } from '../readers';
import { isRunning } from './CheckPeriod';
import { PublishYear, WhoIsShown, type Cycle } from './check.documents';
import { ScopeChoice } from './ScopeChoice';

/** Room for ties at the last of the leading places. */
const ASKED = LEADING_NAMES * 3;

/** What is shown to whom once it is published, and the publication itself (A3). */
export function Publication({ cycle, unanswered }: { cycle: Cycle; unanswered: number }) {
  const translate = useTranslate();
  const access = useAccess();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { year, state, publishedAt, scope } = cycle;
  const hindrance =
    state === 'OPEN'
      ? translate('assessment.check.notOpened')
      : isRunning(cycle)
        ? translate('assessment.check.notOver', { until: cycle.checkUntil ?? '' })
        : unanswered > 0
          ? translate('assessment.check.toAnswer', { smart_count: unanswered })
          : undefined;
  return (
    <Section title={translate('assessment.check.publication')}>
      {state === 'PUBLISHED' && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate('assessment.check.publishedAt', { at: formatDateTime(publishedAt) })}
        </Alert>
      )}
      <ScopeChoice cycle={cycle} />
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {translate(state === 'PUBLISHED' ? 'assessment.check.isShown' : 'assessment.check.willBeShown')}
      </Typography>
      <ShownToWhom year={year} scope={scope} />
      {state !== 'PUBLISHED' && keepsRecords(access) && (
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'center' }, mt: 2 }}>
          <Button variant="contained" disabled={hindrance !== undefined} onClick={() => setAsking(true)}>
            {translate('assessment.check.publish')}
          </Button>
          {hindrance && <Typography color="text.secondary">{hindrance}</Typography>}
        </Stack>
      )}
      {asking && (
        <ActionDialog
          title={translate('assessment.check.publish')}
          intro={translate('assessment.check.publishIntro', { year })}
          confirm="assessment.check.publish"
          done="assessment.check.published"
          wide
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await request(PublishYear, { year });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        >
          <ShownToWhom year={year} scope={scope} />
        </ActionDialog>
      )}
    </Section>
  );
}

function ShownToWhom({ year, scope }: Pick<Cycle, 'year' | 'scope'>) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'shown', year],
    queryFn: () => request(WhoIsShown, { year, leading: ASKED }),
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const leading = data.everybody.items.filter(({ rank, points }) => rank <= LEADING_NAMES && points > 0);
  const shown = data.met.total + leading.filter(({ dutyMet }) => !dutyMet).length;
  const list = (dutyMet: boolean) => `/assessment/${year}?filter=${encodeURIComponent(JSON.stringify({ dutyMet }))}`;
  return (
    <Box component="dl" sx={{ m: 0, '& dt': { fontWeight: 600, mt: 1.25 }, '& dd': { m: 0 } }}>
      <dt>{translate('assessment.check.everybodySees')}</dt>
      <dd>{translate('assessment.check.sectorTotals')}</dd>
      {scope === 'FULL' ? (
        <dd>{translate('assessment.check.everyName', { smart_count: data.everybody.total })}</dd>
      ) : (
        <>
          <dd>
            {translate('assessment.check.leadingNames', { smart_count: leading.length })}
            <Names>
              {leading.map(({ person, rank }) => (
                <Chip key={person.id} size="small" variant="outlined" label={`${rank}. ${person.name}`} />
              ))}
            </Names>
          </dd>
          <dd>
            <MuiLink component={Link} to={list(true)}>
              {translate('assessment.check.metNames', { smart_count: data.met.total })}
            </MuiLink>
          </dd>
          <dt>{translate('assessment.check.fewSee')}</dt>
          <dd>
            <MuiLink component={Link} to={list(false)}>
              {translate('assessment.check.hiddenNames', { smart_count: data.everybody.total - shown })}
            </MuiLink>
          </dd>
        </>
      )}
    </Box>
  );
}

const Names = ({ children }: { children: ReactNode }) => (
  <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.75, my: 0.75 }}>
    {children}
  </Stack>
);
