import FailIcon from '@mui/icons-material/HighlightOffOutlined';
import PassIcon from '@mui/icons-material/CheckCircleOutlined';
import WaitIcon from '@mui/icons-material/HourglassEmptyOutlined';
import { Alert, Box, Stack, Typography } from '@mui/material';
import type { VerificationSide } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDate, formatDateTime } from '../../../platform/dates';
import { Section } from '../../../platform/Section';
import { useJoined } from '../parts';
import type { Round, Task, Verification } from '../supervision.documents';

const sides = [
  ['CPPCC', 'cppcc'],
  ['SUPERVISION_BUREAU', 'bureau'],
] as const;

/** Joint verification, both sides side by side: each result, who passed it and who not, and in what words; the newest first. */
export function Rounds({ task }: { task: Task }) {
  const translate = useTranslate();
  const joined = useJoined();
  const onlyRead = task.kind === 'READ' && task.status === 'REGISTERED';
  const rounds = [...task.rounds].reverse();
  if (rounds.length === 0 && !onlyRead) return null;
  const current = rounds.find(({ ended }) => ended === null);
  const waiting =
    current || onlyRead
      ? sides.filter(([, side]) => !current?.[side]?.stands).map(([side]) => translate(`VerificationSide.${side}`))
      : [];
  return (
    <Section title={translate('supervision.verification')}>
      {task.disagreement && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('supervision.rounds.disagreement', {
            smart_count: task.disagreement.rounds,
            since: formatDate(task.disagreement.since),
          })}
        </Alert>
      )}
      {waiting.length > 0 && (
        <Typography sx={{ fontWeight: 600, mb: 1.5 }}>
          {translate('supervision.rounds.stillMissing', { sides: joined(waiting) })}
        </Typography>
      )}
      {rounds.length === 0 ? (
        <Sides round={null} until={null} />
      ) : (
        rounds.map((round) => <OneRound key={round.id} round={round} task={task} />)
      )}
    </Section>
  );
}

function OneRound({ round, task }: { round: Round; task: Task }) {
  const translate = useTranslate();
  const open = round.ended === null;
  const head = [
    translate(task.kind === 'READ' ? 'supervision.rounds.readOnly' : 'supervision.rounds.round', {
      number: round.number,
    }),
    translate('supervision.rounds.reportedAt', { at: formatDate(round.reportedAt) }),
    round.outcome && translate(`TaskOutcome.${round.outcome}`),
    translate(open ? 'supervision.rounds.goesOn' : `supervision.rounds.ended.${round.ended}`),
  ];
  return (
    <Box sx={{ mb: 2.5, '&:last-of-type': { mb: 0 } }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {head.filter(Boolean).join(' · ')}
      </Typography>
      {round.result && !open && (
        <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-wrap', mb: 1, maxWidth: '44em' }}>
          {round.result}
        </Typography>
      )}
      <Sides round={round} until={open ? task.verifyDueAt : null} />
    </Box>
  );
}

function Sides({ round, until }: { round: Round | null; until: string | null }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
      {sides.map(([side, key]) => (
        <Side key={side} side={side} said={round?.[key] ?? null} ended={round?.ended ?? null} until={until} />
      ))}
    </Box>
  );
}

interface SideProps {
  side: VerificationSide;
  said: Verification | null;
  ended: Round['ended'];
  until: string | null;
}

function Side({ side, said, ended, until }: SideProps) {
  const translate = useTranslate();
  const state = !said ? 'wait' : said.passed ? 'pass' : 'fail';
  const { icon, colour } = {
    wait: { icon: <WaitIcon fontSize="small" aria-hidden />, colour: 'text.secondary' },
    pass: { icon: <PassIcon fontSize="small" aria-hidden />, colour: 'success.main' },
    fail: { icon: <FailIcon fontSize="small" aria-hidden />, colour: 'error.main' },
  }[state];
  const words = !said
    ? ended !== null
      ? translate('supervision.rounds.silent')
      : until
        ? translate('supervision.rounds.waitsUntil', { date: formatDate(until) })
        : translate('supervision.rounds.waits')
    : said.passed
      ? translate(said.stands || ended === 'CLOSED' ? 'supervision.passed' : 'supervision.rounds.voided')
      : translate('supervision.failed');
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderTop: 4,
        borderTopColor: state === 'wait' ? 'divider' : colour,
        borderRadius: 1,
        p: 1.5,
      }}
    >
      <Typography sx={{ fontWeight: 700 }}>{translate(`VerificationSide.${side}`)}</Typography>
      <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center', color: colour, fontWeight: 600, mt: 0.25 }}>
        {icon}
        <span>{words}</span>
      </Stack>
      {said && (
        <Typography variant="body2" color="text.secondary">
          {said.by.displayName} · {formatDateTime(said.at)}
        </Typography>
      )}
      {said?.note && (
        <>
          {!said.passed && (
            <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
              {translate('supervision.rounds.missing')}
            </Typography>
          )}
          <Typography sx={{ whiteSpace: 'pre-wrap', mt: said.passed ? 1 : 0 }}>{said.note}</Typography>
        </>
      )}
    </Box>
  );
}
