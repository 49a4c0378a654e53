import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { Failed, Loading } from '../../../platform/states';
import { periodFilter } from '../contacts/contacts.bindings';
import { LiaisonContacts } from '../contacts/contacts.documents';
import { ContactLines } from '../contacts/ContactLines';

/** So many contacts are shown; the list holds all. */
const LATEST = 5;

/** The latest contacts at which a topic was raised: a submission on it comes out of one of them. */
export function RaisedAt({ topic, given }: { topic: string; given: Record<string, unknown> }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['liaison', 'raised', topic, given],
    queryFn: async () =>
      (await request(LiaisonContacts, { filter: periodFilter({ ...given, topic }), page: { limit: LATEST } }))
        .liaisonContacts,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('liaison.concerns.choose')}
      </Typography>
      <ContactLines contacts={data.items} />
    </>
  );
}
