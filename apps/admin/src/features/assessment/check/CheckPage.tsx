import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Navigate, useSearchParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';
import { StateChip } from '../parts';
import { followsCheck } from '../readers';
import { CheckPeriod } from './CheckPeriod';
import { CycleOfYear, Objections as ObjectionsOfYear } from './check.documents';
import { Objections } from './Objections';
import { Publication } from './Publication';
import { useWaiting } from './waiting';

/** From the running year to its publication (A3): check, objections, what is shown to whom. */
export default function CheckPage() {
  const translate = useTranslate();
  const access = useAccess();
  const [year, chooseYear] = useYear();
  const allowed = followsCheck(access);
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'check', year],
    queryFn: async () => ({
      cycle: (await request(CycleOfYear, { year })).assessmentCycle,
      objections: (await request(ObjectionsOfYear, { year })).assessmentObjections,
    }),
    enabled: allowed,
  });
  const named = useSearchParams()[0].has('year');
  const waiting = useWaiting(allowed && !named).data?.[0];
  if (!named && waiting && waiting.year !== year) {
    return <Navigate to={`/assessment/check?year=${waiting.year}`} replace />;
  }
  if (access.viewer.id && !allowed) return <Navigate to={`/assessment/${year}`} replace />;
  return (
    <>
      <Title title={translate('assessment.check.ofYear', { year })} preferenceKey={false} />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 1, mb: 2 }}>
        <YearChoice value={year} onChange={(chosen) => chosen && chooseYear(chosen)} />
        {data && <StateChip state={data.cycle.state} />}
        <LinkButton to={`/assessment/${year}`} label="assessment.back" icon={null} />
      </Box>
      <Typography color="text.secondary" sx={{ maxWidth: '48em', mb: 2 }}>
        {translate('assessment.check.about')}
      </Typography>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <CheckPeriod cycle={data.cycle} />
          <Objections cycle={data.cycle} objections={data.objections} />
          <Publication cycle={data.cycle} unanswered={data.objections.filter(({ answer }) => answer === null).length} />
        </>
      )}
    </>
  );
}
