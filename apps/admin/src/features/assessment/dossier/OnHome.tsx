import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { useAccess } from '../../../platform/viewer';
import { useWaiting } from '../check/waiting';
import { DutyMarks, pointsText } from '../parts';
import { hasDossier, keepsRecords } from '../readers';
import { thisYear } from '../years';
import { OwnDuties } from './dossier.documents';

/** At home: a member's duties of this year; for the office the objections that wait for an answer. */
export function AssessmentOnHome() {
  const access = useAccess();
  return (
    <>
      {keepsRecords(access) && <ObjectionsWaiting />}
      {hasDossier(access) && <OwnCard />}
    </>
  );
}

function OwnCard() {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const year = thisYear();
  const { data } = useQuery({
    queryKey: ['assessment', 'own', year, viewer.id],
    queryFn: async () => (await request(OwnDuties, { year })).dutyDossier.item,
  });
  if (!data) return null;
  const missing = data.exempt ? [] : data.duties.filter(({ met }) => !met);
  return (
    <Section
      title={translate('assessment.home.title', { year })}
      aside={
        <MuiLink component={Link} to="/dossier">
          {translate('assessment.dossier.mine')}
        </MuiLink>
      }
    >
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography sx={{ fontWeight: 700, fontSize: '1.25rem' }} color="primary">
          {translate('assessment.points', { points: pointsText(data.points) })}
        </Typography>
        <DutyMarks duties={data.duties} />
      </Box>
      <Typography color="text.secondary">
        {missing.length === 0
          ? translate('assessment.dossier.allMet')
          : translate('assessment.home.missing', { duties: missing.map(({ title }) => title).join('；') })}
      </Typography>
    </Section>
  );
}

function ObjectionsWaiting() {
  const translate = useTranslate();
  const { data } = useWaiting(true);
  const years = [...new Set((data ?? []).map(({ year }) => year))];
  return years.map((year) => (
    <Section key={year} title={translate('assessment.check.ofYear', { year })}>
      <Button component={Link} to={`/assessment/check?year=${year}&objections=unanswered`} variant="outlined">
        {translate('assessment.check.toAnswer', { smart_count: data?.filter((one) => one.year === year).length ?? 0 })}
      </Button>
    </Section>
  ));
}
