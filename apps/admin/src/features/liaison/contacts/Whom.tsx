import { Box, FormHelperText, TextField, Typography } from '@mui/material';
import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { LiaisonLinks, type LiaisonLink } from '../links/links.documents';
import { LastContact } from '../RecencyMark';

/** So many are offered at once; whoever has more finds them by name. */
const OFFERED = 8;

interface WhomProps {
  linkId: string;
  /** A name to look for from the start, where there are many. */
  name: string;
  error: string | undefined;
  onChange: (link: LiaisonLink | null) => void;
}

/** With whom: those linked to the viewer, the longest unheard first; the office finds any link by name. */
export function Whom({ linkId, name, error, onChange }: WhomProps) {
  const translate = useTranslate();
  const { viewer, can } = useAccess();
  const [q, setQ] = useState(can('liaison:plan') ? name : '');
  const {
    data,
    error: failed,
    refetch,
  } = useQuery({
    queryKey: ['liaison', 'whom', viewer.id, q],
    queryFn: async () =>
      (
        await request(LiaisonLinks, {
          filter: { mayRecord: true, open: true, ...(q.trim() ? { q: q.trim() } : {}) },
          sort: { field: 'LAST_CONTACT', order: 'ASC' },
          page: { limit: 50 },
        })
      ).liaisonLinks,
    placeholderData: keepPreviousData,
  });
  const only = data?.total === 1 && q === '' && linkId === '' ? data.items[0] : undefined;
  const known = only ?? data?.items.find(({ id }) => id === linkId);
  useEffect(() => {
    if (known) onChange(known);
    // Told once it is known, whatever the page draws anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known?.id]);

  if (failed && !data) return <Failed error={failed} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const few = data.total <= OFFERED && q === '';
  const others = data.items.filter(({ id }) => id !== linkId);
  const shown = known ? [known, ...others.slice(0, few ? OFFERED : OFFERED - 1)] : others.slice(0, OFFERED);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontWeight: 600 }}>
        {translate('liaison.contact.whom')}
      </Box>
      {!few && (
        <TextField
          label={translate('liaison.contact.find')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          sx={{ mb: 1 }}
        />
      )}
      {data.total === 0 && (
        <Typography color="text.secondary">
          {translate(q ? 'platform.emptyFiltered' : 'liaison.contact.noLinks')}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {shown.map((link) => (
          <Choice
            key={link.id}
            link={link}
            chosen={link.id === linkId}
            personId={viewer.person?.id}
            onChoose={onChange}
          />
        ))}
      </Box>
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}

interface ChoiceProps {
  link: LiaisonLink;
  chosen: boolean;
  personId: string | undefined;
  onChoose: (link: LiaisonLink) => void;
}

function Choice({ link, chosen, personId, onChoose }: ChoiceProps) {
  const below = link.to?.name ?? link.constituency;
  const name =
    link.from.id === personId ? below : link.to?.id === personId ? link.from.name : `${link.from.name} → ${below}`;
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        px: 1.75,
        py: 1,
        minHeight: 56,
        border: '2px solid',
        borderColor: chosen ? 'primary.main' : 'divider',
        borderRadius: 1,
        cursor: 'pointer',
        '&:has(:focus-visible)': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 2 },
      }}
    >
      <Box
        component="input"
        type="radio"
        name="liaison-link"
        checked={chosen}
        onChange={() => onChoose(link)}
        sx={{ position: 'absolute', inset: 0, opacity: 0, m: 0, cursor: 'pointer' }}
      />
      <Typography component="span" sx={{ display: 'block', fontWeight: 700 }}>
        {name}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        <LastContact at={link.lastContactAt} />
      </Typography>
    </Box>
  );
}
