import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { BooleanInput, DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { NamedInput } from '../../people';
import { CampaignInput } from '../CampaignInput';
import { namesOf, VisitedChip } from '../parts';
import type { MemberRow } from '../visits.documents';

const common: ReactElement[] = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="visited" alwaysOn key="visited" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <BooleanInput source="mine" key="mine" defaultValue />,
];
const ofAll = [...common, <CampaignInput source="campaignId" key="campaignId" />];

interface MembersProps {
  /** Of one campaign; else of all. */
  campaignId?: string;
}

/** Whom campaigns visit: by whom, and whether that has been. */
export function Members({ campaignId }: MembersProps) {
  const one = campaignId !== undefined;
  return (
    <ListPage<MemberRow>
      resource="campaignMembers"
      storeKey={`campaignMembers.${campaignId ?? ''}`}
      {...(one ? { filter: { campaignId }, title: <></> } : {})}
      filters={one ? common : ofAll}
      opens={false}
      nothing={<Empty words="visits.noMembers" />}
      card={(member) => <MemberCard member={member} named={!one} />}
    >
      <DataTable.Col
        source="person"
        disableSort
        render={({ person }: MemberRow) => <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>}
      />
      <DataTable.Col source="person.sector.name" label="resources.campaignMembers.fields.sector" disableSort />
      {one ? null : (
        <DataTable.Col source="campaign.title" label="resources.campaignMembers.fields.campaign" disableSort />
      )}
      <DataTable.Col
        source="visitors"
        disableSort
        render={({ visitors }: MemberRow) => <Visitors visitors={visitors} />}
      />
      <DataTable.Col source="visited" disableSort render={(member: MemberRow) => <Visits member={member} />} />
      <DataTable.Col label="reports.act" render={(member: MemberRow) => <Record member={member} />} />
    </ListPage>
  );
}

function Visitors({ visitors }: Pick<MemberRow, 'visitors'>) {
  const translate = useTranslate();
  if (visitors.length > 0) return <>{namesOf(visitors)}</>;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate('visits.nobodyAssigned')}
    </Typography>
  );
}

function Visits({ member }: { member: MemberRow }) {
  const last = member.visits.at(-1);
  if (!last) return <VisitedChip member={member} />;
  return (
    <MuiLink component={Link} to={`/visits/${last.id}/show`} underline="none">
      <VisitedChip member={member} />
    </MuiLink>
  );
}

function Record({ member: { campaign, person, visited } }: { member: MemberRow }) {
  const translate = useTranslate();
  if (!campaign.mayRecord) return null;
  return (
    <Button
      component={Link}
      to={`/visits/create?campaignId=${campaign.id}&visitedId=${person.id}`}
      size="small"
      variant={visited ? 'outlined' : 'contained'}
      aria-label={`${translate('visits.record')} ${person.name}`}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {translate('visits.record')}
    </Button>
  );
}

function MemberCard({ member, named }: { member: MemberRow; named: boolean }) {
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Stack direction="row" sx={{ width: '100%', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ fontWeight: 700 }}>{member.person.name}</Typography>
        <Visits member={member} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[member.person.sector?.name, named && member.campaign.title].filter(Boolean).join(' · ')}
      </Typography>
      <Stack direction="row" sx={{ width: '100%', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2">
          <Visitors visitors={member.visitors} />
        </Typography>
        <Record member={member} />
      </Stack>
    </Stack>
  );
}
