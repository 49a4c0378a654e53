import { Chip, Typography } from '@mui/material';
import { LiaisonLevel } from '@sanlian/domain';
import { DataTable, DateInput, SearchInput, TextInput, useListContext, useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { EnumField, EnumInput } from '../../../platform/enums';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { NamedInput } from '../../people';
import { LiaisonNav } from '../LiaisonNav';
import { Concerns } from './Concerns';
import { ContactLine, pairOf } from './ContactLines';
import type { LiaisonContact } from './contacts.documents';

const day = { parse: (value: string) => value || undefined };
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="level" name="LiaisonLevel" values={LiaisonLevel} alwaysOn key="level" />,
  <NamedInput source="personId" reference="people" key="personId" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <TextInput source="topic" key="topic" />,
  <DateInput source="from" key="from" {...day} />,
  <DateInput source="to" key="to" {...day} />,
];

/** A link is chosen on other pages; here it can only be left out again. */
function OneLink() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { linkId, ...others } = filterValues as Record<string, unknown>;
  if (!linkId) return null;
  return <Chip label={translate('liaison.contact.ofOneLink')} onDelete={() => setFilters(others)} />;
}

/** Contacts and what was raised, the latest first. */
export default function ContactList() {
  return (
    <>
      <LiaisonNav />
      <ListPage<LiaisonContact>
        filters={filters}
        opens={false}
        extra={<OneLink />}
        nothing={<Empty words="liaison.contact.none" />}
        card={(contact) => <ContactLine contact={contact} />}
      >
        <DataTable.Col source="at" disableSort render={({ at }: LiaisonContact) => formatDateTime(at)} />
        <DataTable.Col source="mode" disableSort>
          <EnumField source="mode" name="ContactMode" />
        </DataTable.Col>
        <DataTable.Col source="link" disableSort render={({ link }: LiaisonContact) => pairOf(link)} />
        <DataTable.Col
          source="summary"
          disableSort
          render={({ summary }: LiaisonContact) => (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', maxWidth: '36em' }}>
              {summary}
            </Typography>
          )}
        />
        <DataTable.Col
          source="concerns"
          disableSort
          render={({ concerns }: LiaisonContact) => <Concerns concerns={concerns} />}
        />
        <DataTable.Col
          source="recordedBy.displayName"
          label="resources.liaisonContacts.fields.recordedBy"
          disableSort
        />
      </ListPage>
    </>
  );
}
