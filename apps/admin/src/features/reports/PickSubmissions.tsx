import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { REPORTABLE } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { ChoiceButtons } from '../../platform/ChoiceButtons';
import { request } from '../../platform/graphql';
import { Failed, Loading } from '../../platform/states';
import { Reportable, type Original } from './reports.documents';

interface PickSubmissionsProps {
  /** Ids of submissions that are in the report already. */
  without: string[];
  onPick: (picked: Original[]) => void;
  onClose: () => void;
}

/** Adopted submissions to put into a report; those reported before can be asked for as well. */
export function PickSubmissions({ without, onPick, onClose }: PickSubmissionsProps) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [which, setWhich] = useState<'adopted' | 'all'>('adopted');
  const [picked, setPicked] = useState<Original[]>([]);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reportable', q, which],
    queryFn: () =>
      request(Reportable, {
        filter: { status: which === 'adopted' ? ['ADOPTED'] : [...REPORTABLE], ...(q ? { q } : {}) },
        page: { limit: 100 },
      }),
    placeholderData: (before) => before,
  });
  const items = (data?.submissions.items ?? []).filter(({ id }) => !without.includes(id));
  return (
    <ActionDialog
      wide
      title={translate('reports.pick')}
      confirm="reports.pickThese"
      done=""
      onClose={onClose}
      onConfirm={async () => {
        onPick(picked);
        return picked;
      }}
    >
      <ChoiceButtons
        legend={translate('reports.which')}
        options={[
          { value: 'adopted', label: translate('reports.onlyAdopted') },
          { value: 'all', label: translate('reports.reportedToo') },
        ]}
        value={which}
        onChange={(chosen) => setWhich(chosen ?? 'adopted')}
      />
      <TextField
        sx={{ my: 2 }}
        label={translate('reports.find')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Loading />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.length === 0 && <Typography color="text.secondary">{translate('reports.nothingToPick')}</Typography>}
          {items.map((item) => (
            <Box component="li" key={item.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
              <FormControlLabel
                sx={{ width: '100%', alignItems: 'flex-start', mr: 0 }}
                control={
                  <Checkbox
                    checked={picked.some(({ id }) => id === item.id)}
                    onChange={(_, checked) =>
                      setPicked(checked ? [...picked, item] : picked.filter(({ id }) => id !== item.id))
                    }
                  />
                }
                label={
                  <Box sx={{ pt: 1 }}>
                    {item.title}{' '}
                    <Typography component="span" variant="body2" color="text.secondary">
                      {item.number}
                    </Typography>
                  </Box>
                }
              />
            </Box>
          ))}
        </Box>
      )}
    </ActionDialog>
  );
}
