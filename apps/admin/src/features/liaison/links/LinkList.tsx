import ProposeIcon from '@mui/icons-material/AutoFixHighOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import RecordIcon from '@mui/icons-material/AddCommentOutlined';
import { Chip, IconButton, Stack, Typography } from '@mui/material';
import { LiaisonLevel } from '@sanlian/domain';
import { useState } from 'react';
import { BooleanInput, DataTable, DateInput, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { EnumField, EnumInput } from '../../../platform/enums';
import { LinkButton, ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';
import { contactOn } from '../addresses';
import { LiaisonNav } from '../LiaisonNav';
import { LastContact } from '../RecencyMark';
import { EndLink } from './EndLink';
import type { LiaisonLink } from './links.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="level" name="LiaisonLevel" values={LiaisonLevel} alwaysOn key="level" />,
  <NullableBooleanInput source="open" alwaysOn key="open" />,
  <NamedInput source="personId" reference="people" key="personId" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <DateInput source="unheardSince" parse={(value: string) => value || undefined} key="unheardSince" />,
  <NullableBooleanInput source="fits" key="fits" />,
  <BooleanInput source="mayRecord" key="mayRecord" />,
];

/** The links, open ones first seen; the office links, ends, imports and proposes. */
export default function LinkList() {
  const { can } = useAccess();
  const plans = can('liaison:plan');
  return (
    <>
      <LiaisonNav />
      <ListPage<LiaisonLink>
        filters={filters}
        filterDefaultValues={{ open: true }}
        sort={{ field: 'level', order: 'ASC' }}
        opens={false}
        mayCreate={plans}
        nothing={<Empty words="liaison.links.none" />}
        extra={
          plans && (
            <>
              <LinkButton to="/liaisonLinks/propose" label="liaison.propose.title" icon={<ProposeIcon />} />
              <LinkButton to="/imports/liaisonLinks" label="liaison.links.import" icon={<UploadIcon />} />
            </>
          )
        }
        card={(link) => <LinkCard link={link} plans={plans} />}
      >
        <DataTable.Col source="level">
          <EnumField source="level" name="LiaisonLevel" />
        </DataTable.Col>
        <DataTable.Col source="from.name" label="resources.liaisonLinks.fields.from" disableSort />
        <DataTable.Col
          source="to"
          disableSort
          render={({ to, constituency }: LiaisonLink) => to?.name ?? constituency}
        />
        <DataTable.Col source="since" render={(link: LiaisonLink) => <Days link={link} />} />
        <DataTable.Col
          source="lastContactAt"
          render={({ lastContactAt }: LiaisonLink) => <LastContact at={lastContactAt} />}
        />
        <DataTable.Col source="contactCount" disableSort align="right" />
        <DataTable.Col source="acts" disableSort render={(link: LiaisonLink) => <Acts link={link} plans={plans} />} />
      </ListPage>
    </>
  );
}

function Days({ link: { since, until, fits } }: { link: LiaisonLink }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
      <span>{until ? `${formatDate(since)} – ${formatDate(until)}` : formatDate(since)}</span>
      {until && <Chip size="small" variant="outlined" label={translate('liaison.links.ended')} />}
      {!until && !fits && <Chip size="small" color="warning" label={translate('liaison.links.misfit')} />}
    </Stack>
  );
}

function Acts({ link, plans }: { link: LiaisonLink; plans: boolean }) {
  const translate = useTranslate();
  const [ending, setEnding] = useState(false);
  const name = link.to?.name ?? link.constituency ?? '';
  if (link.until) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.5, justifyContent: 'flex-end' }}>
      {link.mayRecord && (
        <IconButton
          size="small"
          component={Link}
          to={contactOn(link.id, name)}
          aria-label={translate('liaison.contact.recordWith', { name })}
          title={translate('liaison.contact.recordWith', { name })}
        >
          <RecordIcon />
        </IconButton>
      )}
      {plans && <EndLink link={link} open={ending} onOpen={setEnding} />}
    </Stack>
  );
}

function LinkCard({ link, plans }: { link: LiaisonLink; plans: boolean }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 700 }}>
          {link.from.name} → {link.to?.name ?? link.constituency}
        </Typography>
        <Acts link={link} plans={plans} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {translate(`LiaisonLevel.${link.level}`)}
      </Typography>
      <Typography variant="body2" component="div">
        <LastContact at={link.lastContactAt} />
      </Typography>
      <Days link={link} />
    </Stack>
  );
}
