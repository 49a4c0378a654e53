import { Box, Button, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';
import type { Named } from '../../people';
import { keepsRecords } from '../readers';
import { EndExemption, Exempt, Exemptions, type Exemption } from './records.documents';
import { RosterTabs } from './RosterTabs';

/** Who is exempt from a year's duties, and why (A3). */
export default function ExemptionList() {
  const translate = useTranslate();
  const keeps = keepsRecords(useAccess());
  const [year, chooseYear] = useYear();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'exemptions', year],
    queryFn: async () => (await request(Exemptions, { year })).exemptions,
  });
  return (
    <>
      <Title title={translate('resources.exemptions.name', { smart_count: 2 })} preferenceKey={false} />
      <RosterTabs />
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', my: 2 }}>
        <YearChoice value={year} onChange={(chosen) => chosen && chooseYear(chosen)} />
        {keeps && <ExemptButton year={year} />}
      </Stack>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Empty words="assessment.exemptions.none" />
      ) : (
        <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', m: 0, px: 2, py: 0 }}>
          {data.map((exemption) => (
            <Row key={exemption.id} exemption={exemption} keeps={keeps} />
          ))}
        </Paper>
      )}
    </>
  );
}

function Row({ exemption, keeps }: { exemption: Exemption; keeps: boolean }) {
  const { person, year, reason, at } = exemption;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      sx={{
        gap: 1.5,
        py: 1.25,
        alignItems: 'center',
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`} sx={{ fontWeight: 600 }}>
          {person.name}
        </MuiLink>
        <Typography component="span" variant="body2" color="text.secondary">
          {[person.sector?.name, formatDate(at)].filter(Boolean).map((words) => ` · ${words}`)}
        </Typography>
        <Typography>{reason}</Typography>
      </Box>
      {keeps && <End exemption={exemption} />}
    </Stack>
  );
}

function End({ exemption: { id, person, reason } }: { exemption: Exemption }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {translate('assessment.exemptions.end')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('assessment.exemptions.end')}
          intro={`${person.name}：${reason}`}
          confirm="assessment.exemptions.end"
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await request(EndExemption, { id });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        />
      )}
    </>
  );
}

function ExemptButton({ year }: { year: number }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [person, setPerson] = useState<Named | null>(null);
  return (
    <>
      <Button size="small" variant="contained" onClick={() => setAsking(true)}>
        {translate('assessment.exemptions.exempt')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('assessment.exemptions.exemptIn', { year })}
          intro={translate('assessment.exemptions.intro')}
          confirm="assessment.exemptions.exempt"
          fields={[{ name: 'reason', label: 'resources.exemptions.fields.reason', kind: 'paragraph', required: true }]}
          onClose={() => {
            setAsking(false);
            setPerson(null);
          }}
          onConfirm={async ({ reason }) => {
            await request(Exempt, { input: { year, reason, personId: person?.id ?? '' } });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        >
          <Box sx={{ pt: 1, mb: 1 }}>
            <RecordPicker<Named>
              resource="people"
              label={translate('resources.exemptions.fields.person')}
              value={person}
              onChange={setPerson}
              required
            />
          </Box>
        </ActionDialog>
      )}
    </>
  );
}
