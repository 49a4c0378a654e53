import { Box, ButtonBase, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { isSettled, ItemChip } from '../parts';
import type { AgendaItem, Session } from '../vetting.documents';
import { missingIn } from './opinion-status';
import { StatusLine } from './StatusLine';
import { useKept, useStatus } from './useKept';

interface AttendeeAgendaProps {
  session: Session;
  shownId: string | undefined;
  onChoose: (itemId: string) => void;
}

/** What is to be read and judged, with how the viewer's own opinions stand. */
export function AttendeeAgenda({ session, shownId, onChoose }: AttendeeAgendaProps) {
  const translate = useTranslate();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const kept = useKept(session.id);
  const owes = (item: AgendaItem) =>
    (item.viewerMay.giveOpinion || item.viewerMay.comment) && (!item.myOpinion || kept.has(item.id));
  const owed = session.items.filter(owes).length;
  const rows = onlyOpen ? session.items.filter((item) => owes(item) || item.id === shownId) : session.items;
  return (
    <Section
      title={translate('vetting.agendaCount', { count: session.items.length })}
      aside={
        <Typography variant="body2" color="text.secondary" role="status">
          {translate('vetting.own.owed', { count: owed })}
        </Typography>
      }
    >
      {session.items.length > 5 && (
        <FormControlLabel
          className="no-print"
          control={<Switch checked={onlyOpen} onChange={(_, checked) => setOnlyOpen(checked)} />}
          label={translate('vetting.own.onlyOwed')}
          sx={{ minHeight: 44 }}
        />
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((item) => (
          <Row key={item.id} session={session} item={item} shown={item.id === shownId} onChoose={onChoose} />
        ))}
      </Box>
    </Section>
  );
}

interface RowProps {
  session: Session;
  item: AgendaItem;
  shown: boolean;
  onChoose: (itemId: string) => void;
}

function Row({ session, item, shown, onChoose }: RowProps) {
  const translate = useTranslate();
  const status = useStatus(session.id, item);
  const kept = useKept(session.id).get(item.id);
  const { giveOpinion, comment } = item.viewerMay;
  const scoring = giveOpinion ? session.scoring : 'NONE';
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <ButtonBase
        onClick={() => onChoose(item.id)}
        aria-current={shown ? 'true' : undefined}
        sx={{
          display: 'flex',
          width: '100%',
          gap: 1,
          px: 1,
          py: 1.25,
          minHeight: 56,
          textAlign: 'left',
          alignItems: 'flex-start',
          borderLeft: 4,
          borderColor: item.status === 'PRESENTING' ? 'secondary.main' : 'transparent',
          bgcolor: shown ? 'action.selected' : 'transparent',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography
          component="span"
          color="text.secondary"
          sx={{ minWidth: '1.75em', fontVariantNumeric: 'tabular-nums' }}
        >
          {item.position}.
        </Typography>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="span" sx={{ display: 'block', lineHeight: 1.45, fontWeight: shown ? 700 : 500 }}>
            {item.submission.title}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {item.recused && translate('vetting.recusedSelf')}
            {(giveOpinion || comment || kept) && !item.recused && (
              <StatusLine status={status} missing={kept ? missingIn(kept.value, scoring).length : 0} />
            )}
          </Typography>
        </Box>
        {(isSettled(item) || item.status === 'PRESENTING') && <ItemChip item={item} />}
      </ButtonBase>
    </Box>
  );
}
