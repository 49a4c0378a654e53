import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Additions } from '../../../platform/Additions';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';
import type { Cycle } from '../check/check.documents';
import { figures, pointsText, StateChip } from '../parts';
import { keepsRecords } from '../readers';
import { DossierOf, type Dossier } from './dossier.documents';
import { Duties } from './Duties';
import { OwnObjections } from './OwnObjections';
import { PointLines } from './PointLines';
import { Records } from './Records';

/** Somebody's year (履职档案): duties, points line by line, records, awards; one's own, or that of a person one reads. */
export default function DossierPage() {
  const translate = useTranslate();
  const access = useAccess();
  const { personId } = useParams();
  const [year, chooseYear] = useYear();
  const own = personId === undefined || personId === access.viewer.person?.id;
  const known = own && access.viewer.id !== '' && access.viewer.person === null;
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'dossier', year, personId ?? access.viewer.person?.id],
    queryFn: () => request(DossierOf, { year, ...(personId ? { personId } : {}) }),
    enabled: access.viewer.id !== '' && !known,
  });
  const name = data?.dutyDossier.person.name;
  return (
    <>
      <Title
        title={own ? translate('assessment.dossier.mine') : translate('assessment.dossier.of', { name: name ?? '' })}
        preferenceKey={false}
      />
      <Stack
        direction="row"
        className="no-print"
        useFlexGap
        sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 1, mb: 2 }}
      >
        <YearChoice value={year} onChange={(chosen) => chosen && chooseYear(chosen)} />
        <LinkButton to={`/assessment/${year}`} label="assessment.back" icon={null} />
        <LinkButton to={`/assessment/rules?year=${year}`} label="assessment.rules.title" icon={null} />
        <Button size="small" startIcon={<PrintIcon />} disabled={!data} onClick={() => window.print()}>
          {translate('platform.print')}
        </Button>
      </Stack>
      {known ? (
        <Empty words="assessment.dossier.nobody" />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Content dossier={data.dutyDossier} cycle={data.assessmentCycle} own={own} />
      )}
    </>
  );
}

function Content({ dossier, cycle, own }: { dossier: Dossier; cycle: Cycle; own: boolean }) {
  const translate = useTranslate();
  const access = useAccess();
  const { item } = dossier;
  return (
    <>
      <Head dossier={dossier} cycle={cycle} />
      {item?.exempt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('assessment.exemptBecause', { reason: item.exemptionReason ?? '' })}
        </Alert>
      )}
      <OwnObjections dossier={dossier} cycle={cycle} own={own} />
      <Duties dossier={dossier} own={own} />
      <PointLines lines={dossier.lines} points={item?.points ?? 0} own={own} year={cycle.year} />
      <Records dossier={dossier} year={cycle.year} keeps={keepsRecords(access) && cycle.state !== 'PUBLISHED'} />
      <Additions place="dossier" id={dossier.person.id} />
      {dossier.awards.length > 0 && (
        <Section title={translate('resources.awards.name', { smart_count: 2 })}>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
            {dossier.awards.map(({ id, title }) => (
              <Chip key={id} color="secondary" variant="outlined" label={title} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

/** Whose it is, and where they stand. */
function Head({ dossier: { person, item }, cycle }: { dossier: Dossier; cycle: Cycle }) {
  const translate = useTranslate();
  const about = [
    person.tier && translate(`Tier.${person.tier}`),
    person.sector?.name,
    item?.term,
    item?.joinedOn && translate('assessment.joined', { on: formatDate(item.joinedOn) }),
    item?.leftOn && translate('assessment.left', { on: formatDate(item.leftOn) }),
  ].filter(Boolean);
  const counts: [string, string | number][] = item
    ? [
        ['rank', item.rank],
        ['points', pointsText(item.points)],
        ['submitted', item.submitted],
        ['adopted', item.adopted],
        ['instructed', item.instructed],
      ]
    : [];
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
        <Typography sx={{ fontWeight: 700 }}>{person.name}</Typography>
        <Typography color="text.secondary">{about.join(' · ')}</Typography>
        <StateChip state={cycle.state} />
      </Stack>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
          maxWidth: 720,
        }}
      >
        {counts.map(([name, value]) => (
          <Box
            key={name}
            sx={{
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              bgcolor: 'background.paper',
              p: 1.25,
              display: 'flex',
              flexDirection: 'column-reverse',
            }}
          >
            <Typography component="dt" variant="caption" color="text.secondary">
              {translate(`resources.assessment.fields.${name}`)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.3, ...figures }}
              color="primary"
            >
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
