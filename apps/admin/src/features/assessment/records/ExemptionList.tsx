import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { ListPage } from '../../../platform/lists';
import { RecordPicker } from '../../../platform/pickers';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { yearsOffered } from '../../../platform/years';
import { NamedInput, type Named } from '../../people';
import { keepsRecords } from '../readers';
import { thisYear } from '../years';
import { EndExemption, Exempt, type Exemption } from './records.documents';
import { RosterTabs } from './RosterTabs';

const yearChoices = yearsOffered().map((year) => ({ id: year, name: String(year) }));
const filters = [
  <SelectInput source="year" choices={yearChoices} translateChoice={false} alwaysOn margin="none" key="year" />,
  <NamedInput source="personId" reference="people" alwaysOn key="personId" />,
];

/** Who is exempt from a year's duties, and why (A3). */
export default function ExemptionList() {
  const keeps = keepsRecords(useAccess());
  return (
    <>
      <RosterTabs />
      <ListPage<Exemption>
        filters={filters}
        filterDefaultValues={{ year: thisYear() }}
        opens={false}
        nothing={<Empty words="assessment.exemptions.none" />}
        extra={keeps && <ExemptButton />}
        card={(exemption) => (
          <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <Who exemption={exemption} />
            <Typography variant="body2">
              {exemption.year} · {exemption.reason}
            </Typography>
            {keeps && <End exemption={exemption} />}
          </Stack>
        )}
      >
        <DataTable.Col source="person" disableSort render={(row: Exemption) => <Who exemption={row} />} />
        <DataTable.Col source="year" disableSort />
        <DataTable.Col source="reason" disableSort />
        {keeps && <DataTable.Col label="reports.act" render={(row: Exemption) => <End exemption={row} />} />}
      </ListPage>
    </>
  );
}

const Who = ({ exemption: { person, year } }: { exemption: Exemption }) => (
  <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`} sx={{ fontWeight: 600 }}>
    {person.name}
  </MuiLink>
);

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

function ExemptButton() {
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
          title={translate('assessment.exemptions.exempt')}
          intro={translate('assessment.exemptions.intro')}
          confirm="assessment.exemptions.exempt"
          fields={[
            {
              name: 'year',
              label: 'platform.year',
              kind: 'choice',
              required: true,
              initial: String(thisYear()),
              choices: yearsOffered().map((year) => ({ id: String(year), name: String(year) })),
            },
            { name: 'reason', label: 'resources.exemptions.fields.reason', kind: 'paragraph', required: true },
          ]}
          onClose={() => {
            setAsking(false);
            setPerson(null);
          }}
          onConfirm={async ({ year, reason }) => {
            await request(Exempt, { input: { year: Number(year), reason, personId: person?.id ?? '' } });
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
