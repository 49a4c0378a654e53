import EditIcon from '@mui/icons-material/EditOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { EDITABLE } from '@sanlian/domain';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Additions } from '../../platform/Additions';
import { formatDateTime } from '../../platform/dates';
import { Facts, Section } from '../../platform/Section';
import { Loading } from '../../platform/states';
import { Timeline } from '../../platform/Timeline';
import { useAccess } from '../../platform/viewer';
import { Attachments } from './Attachments';
import { FiveSteps } from './FiveSteps';
import { Moves } from './Moves';
import { originLinks } from './origin/OriginLinks';
import { nameOf, namesOf, SubmissionStatusChip, TitleText } from './parts';
import type { Submission } from './submissions.documents';
import { Supplements } from './Supplements';
import { TaskLight } from './TaskLight';

export default function SubmissionShow() {
  return (
    <Show actions={false} component={Box} title={<PageTitle />} sx={{ '& .RaShow-noActions': { mt: 0 } }}>
      <Body />
    </Show>
  );
}

function PageTitle() {
  const submission = useRecordContext<Submission>();
  return submission ? <TitleText submission={submission} /> : null;
}

function Body() {
  const submission = useRecordContext<Submission>();
  const translate = useTranslate();
  // A row of the list stands in until the whole submission is here.
  if (!submission?.timeline) return <Loading />;
  const { timeline } = submission;
  const happened = (part: string) => timeline.some((entry) => entry.kind.toLowerCase().includes(part));
  const texts = (['situation', 'analysis', 'suggestion'] as const).filter((part) => submission[part]);
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <SubmissionStatusChip status={submission.status} />
        <Typography color="text.secondary">
          {[
            submission.number ?? translate('submissions.noNumber'),
            namesOf(submission.reporters),
            formatDateTime(submission.submittedAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Buttons submission={submission} />
      </Stack>
      <FiveSteps
        status={submission.status}
        wasShortlisted={happened('shortlist')}
        wasReported={happened('report') || submission.instructionCount !== 0}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'minmax(0, 1fr) 360px' }, alignItems: 'start' }}>
        <Box>
          {submission.allowedActions.length > 0 && (
            <Box className="no-print">
              <Section title={translate('submissions.actions')}>
                <Moves submission={submission} />
              </Section>
            </Box>
          )}
          <Section title={translate('submissions.text')}>
            {texts.map((part) => (
              <Box key={part} sx={{ mb: 2.5 }}>
                <Typography variant="h3" color="primary" sx={{ mb: 0.5 }}>
                  {translate(`resources.submissions.fields.${part}`)}
                </Typography>
                <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>{submission[part]}</Typography>
              </Box>
            ))}
          </Section>
          <Attachments attachments={submission.attachments} />
          <Supplements submission={submission} />
          <Additions place="submission" id={submission.id} />
        </Box>
        <Box>
          <Section title={translate('submissions.facts')}>
            <FactList submission={submission} />
          </Section>
          <Section title={translate('platform.timeline')}>
            <Timeline entries={timeline} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

function Buttons({ submission }: { submission: Submission }) {
  const translate = useTranslate();
  const { can } = useAccess();
  // The server decides who may edit; whoever may hand it in is its author, and that is who the button is for.
  const mayEdit =
    can('submissions:edit') && EDITABLE.includes(submission.status) && submission.allowedActions.includes('SUBMIT');
  return (
    <Stack direction="row" spacing={1} className="no-print" sx={{ ml: { sm: 'auto' } }}>
      {mayEdit && (
        <Button variant="outlined" component={Link} to={`/submissions/${submission.id}`} startIcon={<EditIcon />}>
          {translate('submissions.edit')}
        </Button>
      )}
      <Button onClick={() => window.print()} startIcon={<PrintIcon />}>
        {translate('platform.print')}
      </Button>
    </Stack>
  );
}

function FactList({ submission }: { submission: Submission }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.submissions.fields.${name}`);
  const lead = submission.reporters.find((reporter) => reporter.lead);
  const others = submission.reporters.filter((reporter) => !reporter.lead);
  return (
    <Facts
      facts={[
        [field('reporters'), (lead && nameOf(lead)) || translate('submissions.anonymous')],
        [field('coReporterIds'), namesOf(others)],
        [field('category'), submission.category],
        [field('channel'), translate(`SubmissionChannel.${submission.channel}`)],
        [field('origin'), originLinks(submission)],
        [field('sector'), submission.sector?.name],
        [field('onBehalfOfSector'), submission.onBehalfOfSector && translate('ra.boolean.true')],
        [field('urgency'), submission.urgency && translate(`Urgency.${submission.urgency}`)],
        [field('consentToPublish'), translate(submission.consentToPublish ? 'ra.boolean.true' : 'ra.boolean.false')],
        [field('declineReason'), submission.declineReason && translate(`DeclineReason.${submission.declineReason}`)],
        [field('latestTask'), submission.latestTask && <TaskLight task={submission.latestTask} linked />],
        [translate('submissions.instructionCount'), submission.instructionCount || null],
        [translate('submissions.mergedInto'), submission.mergedInto && <SubmissionLink to={submission.mergedInto} />],
        [
          translate('submissions.mergedFrom'),
          submission.mergedFrom.length > 0 &&
            submission.mergedFrom.map((one) => <SubmissionLink key={one.id} to={one} />),
        ],
        [field('wordCount'), submission.wordCount],
      ]}
    />
  );
}

const SubmissionLink = ({ to }: { to: { id: string; number: string | null; title: string } }) => (
  <MuiLink component={Link} to={`/submissions/${to.id}/show`} sx={{ display: 'block' }}>
    {to.number} {to.title}
  </MuiLink>
);
