import HelpIcon from '@mui/icons-material/KeyboardOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isSettled } from '../parts';
import type { Session } from '../vetting.documents';
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
          <HelpIcon fontSize="small" />
          <Key>?</Key>
        </Button>
        <Ways desk={desk} />
      </Stack>
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

/** From item to item, and what else may be done with this one. */
function Ways({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const { item, next, previous, together } = desk;
  const may = item?.viewerMay;
  const nextButton = useRef<HTMLButtonElement>(null);
  const finished = item !== undefined && item.id === desk.finishedId && isSettled(item);
  useEffect(() => {
    if (finished) nextButton.current?.focus();
  }, [finished]);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75, ml: 'auto', justifyContent: 'flex-end' }}>
      {may?.undo && (
        <Button color="error" {...short('undo')} onClick={() => desk.ask({ what: 'undo' })}>
          {translate('vetting.undo')}
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
      {item && may?.present && item.id !== next?.id && (
        <Button variant="outlined" {...short('show')} onClick={() => void desk.present(item.id)}>
          {translate('vetting.presentThis', { position: item.position })}
        </Button>
      )}
      {previous && (
        <Button variant="text" {...short('previous')} onClick={() => desk.choose(previous.id)} sx={{ px: 1 }}>
          {translate('vetting.desk.previous')}
        </Button>
      )}
      {next ? (
        <Button
          ref={nextButton}
          variant={mayDecide(desk) ? 'outlined' : 'contained'}
          {...short('next')}
          onClick={() => void desk.present(next.id)}
          sx={{ px: 1.25 }}
        >
          {translate('vetting.presentNext', { position: next.position })}
        </Button>
      ) : (
        desk.session.status === 'OPEN' && (
          <Typography color="text.secondary" sx={{ alignSelf: 'center' }}>
            {translate('vetting.desk.noNext')}
          </Typography>
        )
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
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, 1fr)', xl: 'repeat(8, 1fr)' },
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
