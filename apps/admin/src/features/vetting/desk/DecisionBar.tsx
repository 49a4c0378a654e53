import HelpIcon from '@mui/icons-material/KeyboardOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isSettled } from '../parts';
import type { Item, Session } from '../vetting.documents';
import { ItemTimer } from './Clocks';
import { Key } from './Key';
import { commandKeys, keyOfOutcome, outcomes, type DeskCommand } from './keys';
import { mayDecide, type Desk } from './useDesk';

/** What is decided on the item, and the way to the next one; always in sight. */
export function DecisionBar({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const { session, item } = desk;
  if (session.status !== 'OPEN' && !item?.viewerMay.nameActingPresider) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={translate('vetting.desk.decision')}
      className="no-print"
      sx={{
        position: { md: 'sticky' },
        bottom: { md: 8 },
        zIndex: 2,
        p: 1.25,
        mb: 2,
        boxShadow: { md: 4 },
      }}
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        {item?.presentingSince && <ItemTimer since={item.presentingSince} />}
        <Button
          size="small"
          aria-label={translate('vetting.desk.keys')}
          title={translate('vetting.desk.keys')}
          aria-keyshortcuts="?"
          onClick={() => desk.ask({ what: 'help' })}
          sx={{ minWidth: 44, minHeight: 44 }}
        >
          <HelpIcon fontSize="small" sx={{ '@media (any-hover: hover)': { display: 'none' } }} />
          <Key>?</Key>
        </Button>
        <Ways desk={desk} />
      </Stack>
      {item && isSettled(item) && <Decided desk={desk} item={item} />}
      {item && !isSettled(item) && (
        <>
          <WhyNot session={session} desk={desk} />
          <Outcomes desk={desk} />
        </>
      )}
    </Paper>
  );
}

const short = (command: DeskCommand) => ({
  'aria-keyshortcuts': commandKeys[command]
    .map((key) => (key === '→' ? 'ArrowRight' : key === '←' ? 'ArrowLeft' : key))
    .join(' '),
  endIcon: <Key>{commandKeys[command][0] ?? ''}</Key>,
});

/** From item to item, and what else may be done with this one; the way on has the focus once something was done. */
function Ways({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const { item, next, previous, together } = desk;
  const may = item?.viewerMay;
  const nextButton = useRef<HTMLButtonElement>(null);
  const showButton = useRef<HTMLButtonElement>(null);
  const way = wayOn(desk);
  useEffect(() => {
    if (way === 'next') nextButton.current?.focus();
    if (way === 'show') (showButton.current ?? nextButton.current)?.focus();
  }, [way]);
  return (
    <>
      <Box sx={{ flex: 1 }} />
      {previous && (
        <Button variant="text" {...short('previous')} onClick={() => desk.choose(previous.id)} sx={{ px: 1 }}>
          {translate('vetting.desk.previous')}
        </Button>
      )}
      {next ? (
        <Button
          ref={nextButton}
          variant={mayDecide(desk) || way === 'show' ? 'outlined' : 'contained'}
          {...short('next')}
          onClick={() => void desk.present(next.id)}
          sx={{ px: 1.25 }}
        >
          {translate('vetting.presentNext', { position: next.position })}
        </Button>
      ) : (
        desk.session.status === 'OPEN' && (
          <Typography color="text.secondary">{translate('vetting.desk.noNext')}</Typography>
        )
      )}
      {item && may?.present && item.id !== next?.id && (
        <Button
          ref={showButton}
          variant={way === 'show' ? 'contained' : 'outlined'}
          {...short('show')}
          onClick={() => void desk.present(item.id)}
        >
          {translate('vetting.presentThis', { position: item.position })}
        </Button>
      )}
      {together.length > 1 && (
        <Button variant="outlined" {...short('together')} onClick={() => desk.ask({ what: 'together' })}>
          {translate('vetting.decideTogether', { count: together.length })}
        </Button>
      )}
      {may?.nameActingPresider && (
        <Button
          variant={item?.actingPresider ? 'outlined' : 'contained'}
          color={item?.actingPresider ? 'primary' : 'warning'}
          onClick={() => desk.ask({ what: 'acting' })}
        >
          {translate('vetting.nameActing')}
        </Button>
      )}
    </>
  );
}

/** What follows what was just done with the item on the desk, as soon as the room knows of it. */
function wayOn({ item, finished }: Desk): 'next' | 'show' | undefined {
  if (!item || finished?.itemId !== item.id) return undefined;
  if (finished.what === 'decided') return isSettled(item) ? 'next' : undefined;
  return isSettled(item) ? undefined : 'show';
}

/** What was decided, told to those who don't see it as well; and the way back. */
function Decided({ desk, item }: { desk: Desk; item: Item }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, mt: 0.5 }}>
      <Typography role="status" sx={{ fontWeight: 700, flex: 1 }}>
        {item.decision &&
          translate('vetting.desk.decidedAs', {
            position: item.position,
            outcome: translate(`VettingOutcome.${item.decision.outcome}`),
          })}
      </Typography>
      {item.viewerMay.undo && (
        <Button color="error" {...short('undo')} onClick={() => desk.ask({ what: 'undo' })}>
          {translate('vetting.undo')}
        </Button>
      )}
    </Stack>
  );
}

/** Every outcome with its key. */
function Outcomes({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const may = mayDecide(desk);
  return (
    <Box
      role="group"
      aria-label={translate('vetting.outcome')}
      sx={{
        display: 'grid',
        gap: 0.75,
        mt: 1,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, 1fr)' },
      }}
    >
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          variant="outlined"
          color="secondary"
          disabled={!may}
          aria-keyshortcuts={keyOfOutcome(outcome)}
          endIcon={<Key>{keyOfOutcome(outcome)}</Key>}
          onClick={() => desk.ask({ what: 'decide', outcome })}
          sx={{
            px: 0.5,
            py: 0.25,
            minWidth: 0,
            lineHeight: 1.25,
            whiteSpace: 'normal',
            '& .MuiButton-endIcon': { ml: 0.5, mr: 0 },
          }}
        >
          {translate(`VettingOutcome.${outcome}`)}
        </Button>
      ))}
    </Box>
  );
}

/** Why nothing can be decided now. */
function WhyNot({ session, desk }: { session: Session; desk: Desk }) {
  const translate = useTranslate();
  const why = whyNot(session, desk);
  if (!why) return null;
  return (
    <Alert severity={why === 'recused' || why === 'quorum' ? 'warning' : 'info'} sx={{ mt: 1.25, py: 0 }}>
      {translate(`vetting.desk.cannot.${why}`, { name: desk.item?.actingPresider?.name })}
    </Alert>
  );
}

function whyNot(session: Session, desk: Desk): 'planned' | 'recused' | 'acting' | 'quorum' | 'waiting' | undefined {
  const { item } = desk;
  if (!item || mayDecide(desk)) return undefined;
  if (session.status === 'PLANNED') return 'planned';
  if (item.presiderRecused && !item.actingPresider) return 'recused';
  if (!session.quorate) return 'quorum';
  if (item.status !== 'PRESENTING') return 'waiting';
  return item.actingPresider ? 'acting' : undefined;
}
