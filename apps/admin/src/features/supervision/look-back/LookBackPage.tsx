import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate } from '../../../platform/dates';
import { StatusChip } from '../../../platform/enums';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { countsBy } from './counts';
import { CountsChart } from './CountsChart';
import { Findings } from './Findings';
import { Hearing } from './Hearing';
import { CloseLookBack, LookBackOfYear, type LookBack } from './look-back.documents';

/** One year's look-back: how far it is, what was found, every matter, and how the chair meeting heard it. */
export default function LookBackPage() {
  const translate = useTranslate();
  const year = Number(useParams().year);
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['lookBacks', year],
    queryFn: async () => (await request(LookBackOfYear, { year })).lookBack,
  });
  const title = <Title title={translate('lookBack.ofYear', { year })} preferenceKey={false} />;
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <>
        {title}
        <Empty words="lookBack.notFound">
          <LinkButton to="/lookBacks" label="lookBack.title" icon={<DocumentIcon />} />
        </Empty>
      </>
    );
  }
  const matters = (
    <Section title={translate('lookBack.matters')}>
      <Findings year={year} lookBackId={data.id} />
    </Section>
  );
  return (
    <>
      {title}
      <Standing lookBack={data} />
      {/* On site the list comes first; once it is closed, what came of it. */}
      {data.status === 'OPEN' && matters}
      <Results lookBack={data} />
      {data.status === 'CLOSED' && <Hearing lookBack={data} />}
      {data.status === 'CLOSED' && matters}
    </>
  );
}

function Standing({ lookBack }: { lookBack: LookBack }) {
  const translate = useTranslate();
  const { year, status, total, missing, openedAt, openedBy, closedAt, closedBy, documentUrl, mayClose } = lookBack;
  const [closing, setClosing] = useState(false);
  const done = total - missing;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
        <StatusChip name="LookBackStatus" value={status} tone={status === 'OPEN' ? 'warning' : 'success'} />
        <Typography color="text.secondary" sx={{ flex: 1, minWidth: 200 }}>
          {[
            translate('lookBack.openedAt', { at: formatDate(openedAt), by: openedBy.displayName }),
            closedAt && translate('lookBack.closedAt', { at: formatDate(closedAt), by: closedBy?.displayName ?? '' }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {documentUrl && (
          <Button variant="outlined" startIcon={<DocumentIcon />} href={documentUrl} download className="no-print">
            {translate('lookBack.document')}
          </Button>
        )}
        {mayClose && (
          <Button variant="contained" onClick={() => setClosing(true)}>
            {translate('lookBack.close')}
          </Button>
        )}
      </Stack>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 100 : (done / total) * 100}
        aria-label={translate('lookBack.progress', { done, total })}
        sx={{ height: 10, borderRadius: 5, mb: 1 }}
      />
      <Typography>{translate('lookBack.progress', { done, total })}</Typography>
      {status === 'OPEN' && missing > 0 && (
        <Alert
          severity="info"
          sx={{ mt: 1.5 }}
          action={
            <LinkButton
              to={`/lookBacks/${year}?filter=${encodeURIComponent('{"missing":true}')}`}
              label="lookBack.showMissing"
              icon={null}
            />
          }
        >
          {translate('lookBack.missing', { smart_count: missing })}
        </Alert>
      )}
      {closing && (
        <ActionDialog
          title={translate('lookBack.close')}
          intro={translate('lookBack.closeIntro')}
          confirm="lookBack.close"
          onClose={() => setClosing(false)}
          onConfirm={() => request(CloseLookBack, { id: lookBack.id })}
        />
      )}
    </Box>
  );
}

function Results({ lookBack: { summary, missing, byDepartment, byForm, relapses } }: { lookBack: LookBack }) {
  const translate = useTranslate();
  const nobody = translate('lookBack.noDepartment');
  const result = translate('lookBack.result');
  const all = useMemo(
    () => countsBy([...summary, { finding: null, count: missing }], () => ({ key: 'ALL', name: result })),
    [summary, missing, result],
  );
  const departments = useMemo(
    () =>
      countsBy(byDepartment, ({ organization }) => ({
        key: organization?.id ?? '',
        name: organization?.name ?? nobody,
      })),
    [byDepartment, nobody],
  );
  const forms = useMemo(
    () => countsBy(byForm, ({ form }) => ({ key: form, name: translate(`SupervisionForm.${form}`) })),
    [byForm, translate],
  );
  return (
    <>
      <Section
        title={result}
        aside={
          <Typography color={relapses > 0 ? 'error' : 'text.secondary'} sx={{ fontWeight: 600 }}>
            {translate('lookBack.relapses', { smart_count: relapses })}
          </Typography>
        }
      >
        <CountsChart title={result} rows={all} />
      </Section>
      <Box sx={{ display: 'grid', gap: { lg: 2 }, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start' }}>
        {departments.length > 0 && (
          <Section title={translate('lookBack.byDepartment')}>
            <CountsChart title={translate('lookBack.byDepartment')} rows={departments} />
          </Section>
        )}
        {forms.length > 0 && (
          <Section title={translate('lookBack.byForm')}>
            <CountsChart title={translate('lookBack.byForm')} rows={forms} />
          </Section>
        )}
      </Box>
    </>
  );
}
