import EditIcon from '@mui/icons-material/EditOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Accordion, AccordionDetails, AccordionSummary, Alert, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate } from '../../../platform/dates';
import { FileLinks } from '../../../platform/FilesInput';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { useAccess } from '../../../platform/viewer';
import { Paragraphs } from '../Paragraphs';
import { formatDay, today } from '../trainings/parts';
import { ForceChip } from './CommitteeRuleList';
import { RepealCommitteeRule, type Revision, type Rule } from './committee-rules.documents';

/** A rule of the committee: its text, and every text that it had before. */
export default function CommitteeRuleShow() {
  return (
    <ShowPage<Rule & RaRecord> resource="committeeRules" title={({ title }) => title}>
      {(rule) => <Body rule={rule} />}
    </ShowPage>
  );
}

function Body({ rule }: { rule: Rule }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const { id, title, kind, number, body, effectiveOn, repealedOn, repealNote, attachments, revisions } = rule;
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mb: 2 }}>
        <ForceChip rule={rule} />
        <Typography color="text.secondary">
          {[
            translate(`CommitteeRuleKind.${kind}`),
            number,
            translate('learning.rules.from', { day: formatDay(effectiveOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {can('committee-rules:write') && !repealedOn && (
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>
            <Button variant="outlined" component={Link} to={`/committeeRules/${id}`} startIcon={<EditIcon />}>
              {translate('learning.rules.revise')}
            </Button>
            <Repeal rule={rule} />
          </Stack>
        )}
      </Stack>
      {repealedOn && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('learning.rules.repealed', { day: formatDay(repealedOn) })} {repealNote}
        </Alert>
      )}
      <Paper
        variant="outlined"
        component="article"
        aria-label={title}
        sx={{ p: { xs: 2, sm: 4 }, mb: 2, maxWidth: 900 }}
      >
        {body && <Paragraphs text={body} />}
        <FileLinks files={attachments} />
      </Paper>
      <Section title={translate('learning.rules.revisions', { smart_count: revisions.length })}>
        {revisions.map((revision) => (
          <RevisionText key={revision.id} revision={revision} holds={revision === revisions[0]} />
        ))}
      </Section>
    </>
  );
}

function RevisionText({ revision, holds }: { revision: Revision; holds: boolean }) {
  const translate = useTranslate();
  const { version, title, number, body, note, at, by, effectiveOn, attachments } = revision;
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <div>
          <Typography sx={{ fontWeight: 600 }}>
            {translate(holds ? 'learning.rules.textThatHolds' : 'learning.rules.text', { number: version })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {[formatDate(at), by.displayName, note].filter(Boolean).join(' · ')}
          </Typography>
        </div>
      </AccordionSummary>
      <AccordionDetails>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {[number, translate('learning.rules.from', { day: formatDay(effectiveOn) })].filter(Boolean).join(' · ')}
        </Typography>
        {body && <Paragraphs text={body} />}
        <FileLinks files={attachments} />
      </AccordionDetails>
    </Accordion>
  );
}

/** Ends the rule, after asking: a repealed one can't be revised any more. */
function Repeal({ rule: { id, version, title } }: { rule: Rule }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        {translate('learning.rules.repeal')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('learning.rules.repeal')}
          intro={translate('learning.rules.repealAsk', { title })}
          confirm="learning.rules.repeal"
          danger
          fields={[
            { name: 'on', label: 'learning.rules.repealOn', kind: 'date', required: true, initial: today() },
            { name: 'note', label: 'learning.note', kind: 'paragraph' },
          ]}
          onClose={() => setAsking(false)}
          onConfirm={({ on, note }) => request(RepealCommitteeRule, { id, version, on: on ?? '', note: note ?? null })}
        />
      )}
    </>
  );
}
