import DossierIcon from '@mui/icons-material/AssignmentIndOutlined';
import CheckIcon from '@mui/icons-material/FactCheckOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import RulesIcon from '@mui/icons-material/RuleOutlined';
import { Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link, Navigate, useNavigate, useParams } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';
import { StateChip } from '../parts';
import { followsCheck, hasDossier, readsAll } from '../readers';
import { useYearOfPath } from '../years';
import { PeopleTab } from './PeopleTab';
import { AssessmentStanding, type Standing } from './ranking.documents';
import { SectorsTab } from './SectorsTab';
import { UnitsTab } from './UnitsTab';

const tabs = { people: PeopleTab, sectors: SectorsTab, units: UnitsTab } as const;
type TabName = keyof typeof tabs;

/** `/assessment?year=2026` leads to the page of that year. */
export function AssessmentEntry() {
  const [year] = useYear();
  return <Navigate to={`/assessment/${year}`} replace />;
}

/** A year's assessment: everybody, the sectors and the units (A3). */
export function AssessmentPage() {
  const translate = useTranslate();
  const year = useYearOfPath();
  const { tab = 'people' } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'standing', year],
    queryFn: async () =>
      (await request(AssessmentStanding, { year: year as number, filter: {}, page: { limit: 1 } })).assessment,
    enabled: year !== undefined,
  });
  if (year === undefined || !(tab in tabs)) return <Navigate to="/assessment" replace />;
  const Content = tabs[tab as TabName];
  return (
    <>
      <Title title={translate('assessment.ofYear', { year })} preferenceKey={false} />
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mt: 1, mb: 1.5 }}
      >
        <YearChoice
          value={year}
          onChange={(chosen) => navigate(`/assessment/${chosen}${tab === 'people' ? '' : `/${tab}`}`)}
        />
        <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', ml: { sm: 'auto' } }}>
          <Links year={year} printable={(data?.total ?? 0) > 1} />
        </Stack>
      </Stack>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <Words standing={data} />
          <Tabs
            value={tab}
            aria-label={translate('assessment.title')}
            variant="scrollable"
            className="no-print"
            sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
          >
            {(Object.keys(tabs) as TabName[]).map((name) => (
              <Tab
                key={name}
                value={name}
                label={translate(`assessment.tabs.${name}`)}
                component={Link}
                to={`/assessment/${year}${name === 'people' ? '' : `/${name}`}`}
              />
            ))}
          </Tabs>
          <Content year={year} standing={data} />
        </>
      )}
    </>
  );
}

function Links({ year, printable }: { year: number; printable: boolean }) {
  const access = useAccess();
  const translate = useTranslate();
  return (
    <>
      {hasDossier(access) && (
        <LinkButton to={`/dossier?year=${year}`} label="assessment.dossier.mine" icon={<DossierIcon />} />
      )}
      <LinkButton to={`/assessment/rules?year=${year}`} label="assessment.rules.title" icon={<RulesIcon />} />
      {followsCheck(access) && (
        <LinkButton to={`/assessment/check?year=${year}`} label="assessment.check.title" icon={<CheckIcon />} />
      )}
      {printable && <LinkButton to={`/assessment/${year}/paper`} label="assessment.paper" icon={<PrintIcon />} />}
      {access.can('ledgers:read') && readsAll(access) && (
        <Button size="small" startIcon={<DownloadIcon />} href={`/ledgers/assessment.xlsx?year=${year}`} download>
          {translate('assessment.ledger')}
        </Button>
      )}
    </>
  );
}

/** How it stands, and what this viewer gets to see of it. */
function Words({ standing }: { standing: Standing }) {
  const translate = useTranslate();
  const access = useAccess();
  const { state, publishedAt, checkUntil, ruleVersion } = standing;
  const say = (key: string, values: object = {}): ReactNode => translate(`assessment.words.${key}`, values);
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1.25, alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
      <StateChip state={state} />
      <Typography color="text.secondary">
        {state === 'PUBLISHED'
          ? say('published', { at: formatDate(publishedAt) })
          : state === 'CHECKING'
            ? say('checking', { until: checkUntil ?? '' })
            : say('open')}
        {ruleVersion > 0 && ` ${translate('assessment.words.version', { version: ruleVersion })}`}
      </Typography>
      {!readsAll(access) && (
        <Typography color="text.secondary">{say(state === 'PUBLISHED' ? 'seesPublished' : 'seesOwn')}</Typography>
      )}
    </Stack>
  );
}
