import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { DataTable, SearchInput, useTranslate } from 'react-admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { keepsRecords } from '../readers';
import { MembershipDialog } from './MembershipDialog';
import { RosterTabs } from './RosterTabs';
import type { Membership } from './records.documents';

const filters = [<SearchInput source="q" alwaysOn key="q" />];

/** Terms (届) with the days of joining and leaving (A3). */
export default function MembershipList() {
  const keeps = keepsRecords(useAccess());
  return (
    <>
      <RosterTabs />
      <ListPage<Membership>
        filters={filters}
        opens={false}
        nothing={<Empty words="assessment.memberships.none" />}
        extra={keeps && <SetTerm label="assessment.memberships.set" contained />}
        card={(membership) => (
          <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <Who membership={membership} />
            <Typography variant="body2">
              {[membership.term, formatDate(membership.joinedOn), formatDate(membership.leftOn)]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            {keeps && <SetTerm label="assessment.memberships.change" membership={membership} />}
          </Stack>
        )}
      >
        <DataTable.Col source="person" disableSort render={(row: Membership) => <Who membership={row} />} />
        <DataTable.Col source="person.sector.name" label="resources.memberships.fields.sector" disableSort />
        <DataTable.Col source="term" disableSort />
        <DataTable.Col source="joinedOn" disableSort render={({ joinedOn }: Membership) => formatDate(joinedOn)} />
        <DataTable.Col source="leftOn" disableSort render={({ leftOn }: Membership) => formatDate(leftOn)} />
        {keeps && (
          <DataTable.Col
            label="reports.act"
            render={(row: Membership) => <SetTerm label="assessment.memberships.change" membership={row} />}
          />
        )}
      </ListPage>
    </>
  );
}

const Who = ({ membership: { person } }: { membership: Membership }) => (
  <MuiLink component={Link} to={`/dossier/${person.id}`} sx={{ fontWeight: 600 }}>
    {person.name}
  </MuiLink>
);

interface SetTermProps {
  label: string;
  membership?: Membership;
  contained?: boolean;
}
function SetTerm({ label, membership, contained = false }: SetTermProps) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant={contained ? 'contained' : 'text'} onClick={() => setAsking(true)}>
        {translate(label)}
      </Button>
      {asking && <MembershipDialog {...(membership ? { membership } : {})} onClose={() => setAsking(false)} />}
    </>
  );
}
