import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { yearsOffered } from '../../../platform/years';
import { givesAwards } from '../readers';
import { GiveAwardButton } from './GiveAwardButton';
import { WithdrawAward, type Award } from './records.documents';

const yearChoices = yearsOffered().map((year) => ({ id: year, name: String(year) }));
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <SelectInput source="year" choices={yearChoices} translateChoice={false} alwaysOn margin="none" key="year" />,
];

/** Awards (表彰) of people, sectors and units. */
export default function AwardList() {
  const gives = givesAwards(useAccess());
  return (
    <ListPage<Award>
      filters={filters}
      opens={false}
      nothing={<Empty words="assessment.awards.none" />}
      extra={gives && <GiveAwardButton />}
      card={(award) => (
        <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          <Typography sx={{ fontWeight: 700 }}>{award.title}</Typography>
          <Typography variant="body2">
            {award.year} · <To award={award} />
          </Typography>
          {gives && <Withdraw award={award} />}
        </Stack>
      )}
    >
      <DataTable.Col source="year" disableSort />
      <DataTable.Col source="title" disableSort />
      <DataTable.Col source="to" disableSort render={(award: Award) => <To award={award} />} />
      {gives && <DataTable.Col label="reports.act" render={(award: Award) => <Withdraw award={award} />} />}
    </ListPage>
  );
}

const To = ({ award: { person, sector, organization, year } }: { award: Award }) =>
  person ? (
    <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`}>
      {person.name}
    </MuiLink>
  ) : (
    <>{(sector ?? organization)?.name}</>
  );

function Withdraw({ award: { id, title } }: { award: Award }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)}>
        {translate('assessment.awards.withdraw')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('assessment.awards.withdraw')}
          intro={title}
          confirm="assessment.awards.withdraw"
          danger
          fields={[{ name: 'note', label: 'assessment.records.why', kind: 'paragraph', required: true }]}
          onClose={() => setAsking(false)}
          onConfirm={({ note = '' }) => request(WithdrawAward, { id, note })}
        />
      )}
    </>
  );
}
