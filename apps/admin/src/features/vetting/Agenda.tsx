import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, Button, ButtonBase, IconButton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { Reorderable } from '../../platform/Reorderable';
import { Section } from '../../platform/Section';
import { CandidateList, type Chosen } from './AgendaInput';
import { ItemChip } from './parts';
import { AddVettingItems, RemoveVettingItem, ReorderVettingItems } from './acts.documents';
import type { AgendaItem, Session } from './vetting.documents';

interface AgendaProps {
  session: Session;
  shownId: string | undefined;
  onChoose: (itemId: string) => void;
}

/** The agenda: what is shown, how each item stands; its order, for those who may change it. */
export function Agenda({ session, shownId, onChoose }: AgendaProps) {
  const translate = useTranslate();
  const [mode, setMode] = useState<'order' | 'add'>();
  const { viewerMay, items } = session;
  return (
    <Section
      title={translate('vetting.agendaCount', { count: items.length })}
      aside={
        <Stack direction="row" className="no-print">
          {viewerMay.changeAgenda && (
            <Button size="small" onClick={() => setMode('add')}>
              {translate('vetting.addItems')}
            </Button>
          )}
          {viewerMay.reorder && items.length > 1 && (
            <Button size="small" onClick={() => setMode(mode === 'order' ? undefined : 'order')}>
              {translate(mode === 'order' ? 'vetting.orderDone' : 'vetting.order')}
            </Button>
          )}
        </Stack>
      }
    >
      {mode === 'order' ? (
        <Order session={session} />
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.map((item) => (
            <li key={item.id}>
              <Row item={item} shown={item.id === shownId} onChoose={() => onChoose(item.id)} />
            </li>
          ))}
        </Box>
      )}
      {mode === 'add' && <AddItems session={session} onClose={() => setMode(undefined)} />}
    </Section>
  );
}

function Row({ item, shown, onChoose }: { item: AgendaItem; shown: boolean; onChoose: () => void }) {
  const translate = useTranslate();
  return (
    <ButtonBase
      onClick={onChoose}
      aria-current={shown ? 'true' : undefined}
      sx={{
        display: 'flex',
        width: '100%',
        gap: 1,
        p: 1,
        minHeight: 44,
        textAlign: 'left',
        alignItems: 'flex-start',
        borderRadius: 1,
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
        <Typography component="span" sx={{ display: 'block', lineHeight: 1.45, fontWeight: shown ? 700 : 400 }}>
          {item.submission.title}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {[
            item.submission.number,
            item.recused && translate('vetting.recusedSelf'),
            !item.decision && item.myOpinion && !item.recused && translate('vetting.opinionGiven'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      <ItemChip item={item} />
    </ButtonBase>
  );
}

function Order({ session }: { session: Session }) {
  const translate = useTranslate();
  const act = useAct();
  // The order on the screen until the server has it.
  const [asked, setAsked] = useState<string[]>();
  const place = (item: AgendaItem) => (asked ? asked.indexOf(item.id) : item.position);
  const rows = [...session.items].sort((a, b) => place(a) - place(b));
  return (
    <Reorderable
      rows={rows}
      name={({ submission }) => submission.title}
      onReorder={(next) => {
        const itemIds = next.map(({ id }) => id);
        setAsked(itemIds);
        void act(() => request(ReorderVettingItems, { sessionId: session.id, itemIds })).then(
          (done) => done ?? setAsked(undefined),
        );
      }}
      extra={(item) =>
        session.viewerMay.changeAgenda && (
          <IconButton
            size="small"
            disabled={item.status !== 'WAITING'}
            aria-label={translate('vetting.takeOff', { title: item.submission.title })}
            onClick={() => {
              setAsked(undefined);
              void act(() => request(RemoveVettingItem, { itemId: item.id }));
            }}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        )
      }
    >
      {({ submission }, index) => (
        <Typography sx={{ lineHeight: 1.45 }}>
          {index + 1}. {submission.title}
        </Typography>
      )}
    </Reorderable>
  );
}

function AddItems({ session, onClose }: { session: Session; onClose: () => void }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  return (
    <ActionDialog
      wide
      title={translate('vetting.addItems')}
      confirm="vetting.addItems"
      onClose={onClose}
      onConfirm={() => request(AddVettingItems, { sessionId: session.id, submissionIds: chosen.map(({ id }) => id) })}
    >
      <CandidateList chosen={chosen} onChange={setChosen} />
    </ActionDialog>
  );
}
