import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback, useEffect, useRef } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { Reorderable } from '../../../platform/Reorderable';
import { RemoveGlyph } from '../../../platform/reordering/glyphs';
import { CandidateList, type Chosen } from './CandidateList';

const nameOf = ({ title }: Chosen) => title;

interface AgendaInputProps {
  source: string;
  defaultValue?: Chosen[];
  sessionId?: string | undefined;
}

/** The agenda of a plan: what is chosen of the shortlisted submissions, in its order. */
export function AgendaInput({ source, defaultValue = [], sessionId }: AgendaInputProps) {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue });
  const chosen = (field.value as Chosen[] | null | undefined) ?? [];
  const latest = useRef({ chosen, change: field.onChange as (value: Chosen[]) => void });
  useEffect(() => {
    latest.current = { chosen, change: field.onChange };
  });
  const row = useCallback(
    ({ number, title, wasDeferred }: Chosen) => (
      <>
        <span className="number" /> {title}{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          {[number, wasDeferred && translate('vetting.plan.deferred')].filter(Boolean).join(' · ')}
        </Typography>
      </>
    ),
    [translate],
  );
  const remove = useCallback(
    ({ id, title }: Chosen) => (
      <button
        type="button"
        aria-label={translate('vetting.takeOff', { title })}
        onClick={() => latest.current.change(latest.current.chosen.filter((one) => one.id !== id))}
      >
        <RemoveGlyph />
      </button>
    ),
    [translate],
  );
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' }, gap: 3, width: '100%' }}>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {translate('vetting.candidates')}
        </Typography>
        <CandidateList chosen={chosen} onChange={field.onChange} sessionId={sessionId} taken={defaultValue} />
      </Box>
      <Box>
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
          <Typography variant="h3" role="status">
            {translate('vetting.agendaCount', { count: chosen.length })}
          </Typography>
          {chosen.length > 1 && (
            <Button size="small" onClick={() => field.onChange([])}>
              {translate('vetting.plan.clearAgenda')}
            </Button>
          )}
        </Stack>
        {chosen.length === 0 && <Typography color="text.secondary">{translate('vetting.agendaEmpty')}</Typography>}
        <Box sx={{ maxHeight: { lg: 640 }, overflowY: { lg: 'auto' } }}>
          <Reorderable rows={chosen} name={nameOf} onReorder={field.onChange} extra={remove}>
            {row}
          </Reorderable>
        </Box>
      </Box>
    </Box>
  );
}
