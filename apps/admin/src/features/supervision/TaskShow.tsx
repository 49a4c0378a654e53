import { Alert, Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate, formatDateTime } from '../../platform/dates';
import type { LiveState } from '../../platform/line';
import { Facts, Section } from '../../platform/Section';
import { ShowPage } from '../../platform/ShowPage';
import { Timeline } from '../../platform/Timeline';
import { LiveMark } from './board/LiveMark';
import { useTaskNews } from './board/task-news';
import { InstructionCard } from './InstructionCard';
import { DaysLeft, LightMark, TaskStatusChip } from './parts';
import { Events, ProgressEntries } from './Handling';
import { Comments, Ratings } from './Judgement';
import type { Task } from './supervision.documents';
import { TaskActions } from './TaskActions';
import { Extensions } from './task/Extensions';
import { missingOf } from './task/missing';
import { Papers } from './task/Papers';
import { Rounds } from './task/Rounds';
import { Urgings } from './task/Urgings';
import { WhyButton } from './task/WhyButton';
import { eventWords } from './event-words';

/** A task: the matter, the instruction, how it stands, its life, and what the viewer may do now. */
export default function TaskShow() {
  const live = useTaskNews();
  return (
    <ShowPage<Task & RaRecord> resource="supervisionTasks" title={({ submission }) => submission.title}>
      {(task) => <Body task={task} live={live} />}
    </ShowPage>
  );
}

/** Somebody waits for the bureau's answer to a request for more time. */
const isPending = ({ extensions }: Task) => extensions.some(({ granted, lapsed }) => granted === null && !lapsed);

const parts = ['situation', 'analysis', 'suggestion'] as const;

function Body({ task, live }: { task: Task; live: LiveState }) {
  const translate = useTranslate();
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <TaskStatusChip status={task.status} />
        <LightMark light={task.light} />
        <span>
          <DaysLeft task={task} />
        </span>
        <Typography color="text.secondary">
          {[
            task.number,
            task.leadOrganization?.name,
            task.dueAt && translate('supervision.dueOn', { date: formatDate(task.dueAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <LiveMark state={live} />
      </Stack>
      <Notices task={task} />
      <TaskActions task={task} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
          alignItems: 'start',
        }}
      >
        <Box>
          {isPending(task) && <Extensions task={task} />}
          <InstructionCard task={task} />
          <Section
            title={translate('supervision.matter')}
            aside={
              <MuiLink component={Link} to={`/submissions/${task.submission.id}/show`}>
                {task.submission.number}
              </MuiLink>
            }
          >
            {parts.map(
              (part) =>
                task.submission[part] && (
                  <Box key={part} sx={{ mb: 2 }}>
                    <Typography variant="h3" color="primary" sx={{ mb: 0.5 }}>
                      {translate(`resources.submissions.fields.${part}`)}
                    </Typography>
                    <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>{task.submission[part]}</Typography>
                  </Box>
                ),
            )}
          </Section>
          <ProgressEntries task={task} />
          <Events task={task} />
          <Rounds task={task} />
          <Comments task={task} />
          <Ratings task={task} />
          {!isPending(task) && <Extensions task={task} />}
          <Urgings task={task} />
        </Box>
        <Box>
          <Section title={translate('supervision.facts')}>
            <FactList task={task} />
          </Section>
          <Papers task={task} />
          <Section title={translate('platform.timeline')}>
            <Timeline entries={task.timeline} label={(entry) => eventWords(translate, entry)} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

/** What everybody at work on the task has to know before anything else. */
function Notices({ task }: { task: Task }) {
  const translate = useTranslate();
  const notices: { severity: 'info' | 'warning' | 'error'; words: string }[] = [];
  if (task.cancellationAskedAt)
    notices.push({
      severity: 'warning',
      words: translate('supervision.cancellationAsked', { note: task.cancellationNote ?? '' }),
    });
  if (task.pausedAt)
    notices.push({
      severity: 'info',
      words: translate('supervision.clockStands', { at: formatDateTime(task.pausedAt) }),
    });
  if (task.status === 'REGISTERED')
    notices.push({
      severity: 'info',
      words: translate(task.kind === 'READ' ? 'supervision.readOnly' : 'supervision.assignUntil', {
        date: formatDate(task.registerDueAt),
      }),
    });
  if (task.status === 'ASSIGNED' && task.acceptDueAt)
    notices.push({
      severity: 'info',
      words: translate('supervision.acceptUntil', { date: formatDate(task.acceptDueAt) }),
    });
  if (task.status === 'RESULT_REPORTED' && task.verifyDueAt)
    notices.push({
      severity: 'info',
      words: translate('supervision.verifyUntil', { date: formatDate(task.verifyDueAt) }),
    });
  if (task.status === 'CLOSED' && task.followUpOn)
    notices.push({
      severity: 'warning',
      words: translate('supervision.followedUp', { date: task.followUpOn }),
    });
  for (const { side, note } of missingOf(task))
    notices.push({
      severity: 'error',
      words: translate('supervision.rounds.missingNow', {
        side: translate(`VerificationSide.${side}`),
        note: note ?? '',
      }),
    });
  if (isPending(task)) notices.push({ severity: 'warning', words: translate('supervision.extension.pending') });
  return notices.map(({ severity, words }) => (
    <Alert key={words} severity={severity} sx={{ mb: 2 }}>
      {words}
    </Alert>
  ));
}

function FactList({ task }: { task: Task }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.supervisionTasks.fields.${name}`);
  return (
    <Facts
      facts={[
        [field('leadOrganizationId'), task.leadOrganization?.name],
        [field('assisting'), task.assistingOrganizations.map(({ name }) => name).join('、')],
        [field('responsibleViceChair'), task.responsibleViceChair?.name],
        [
          field('dueAt'),
          <>
            {formatDate(task.dueAt)} {task.dueProvisional && translate('supervision.provisional')}
            <WhyButton task={task} />
          </>,
        ],
        [field('registeredAt'), formatDateTime(task.registeredAt)],
        [field('assignedAt'), formatDateTime(task.assignedAt)],
        [field('resultReportedAt'), formatDateTime(task.resultReportedAt)],
        [field('outcome'), task.outcome && translate(`TaskOutcome.${task.outcome}`)],
        [field('followUpOn'), task.followUpOn],
        [field('closedAt'), formatDateTime(task.closedAt)],
      ]}
    />
  );
}
