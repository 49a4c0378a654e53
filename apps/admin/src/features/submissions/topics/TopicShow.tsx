import EditIcon from '@mui/icons-material/EditOutlined';
import WriteIcon from '@mui/icons-material/EditNoteOutlined';
import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate, formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Facts, Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { useAccess } from '../../../platform/viewer';
import { Answers } from './Answers';
import { Asked } from './TopicList';
import { TopicState } from './TopicState';
import { CloseTopic, type Topic } from './topics.documents';

/** A topic: what is asked, until when, and who answered. */
export default function TopicShow() {
  const { can } = useAccess();
  return (
    <ShowPage<Topic> resource="commissionedTopics" title={({ title }) => title}>
      {(topic) => (
        <>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
            <TopicState topic={topic} />
            <Buttons topic={topic} />
          </Stack>
          <What topic={topic} />
          {can('topics:follow') && <Answers topicId={topic.id} />}
        </>
      )}
    </ShowPage>
  );
}

function What({ topic }: { topic: Topic }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.commissionedTopics.fields.${name}`);
  const filter = encodeURIComponent(JSON.stringify({ commissionedTopicId: topic.id }));
  return (
    <Section title={field('requirements')}>
      <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em', mb: 2.5 }}>{topic.requirements}</Typography>
      <Facts
        facts={[
          [field('dueOn'), formatDate(topic.dueOn)],
          [translate('topics.audience'), <Asked key="asked" topic={topic} />],
          [
            field('submissionCount'),
            <MuiLink
              key="count"
              component={Link}
              to={`/submissions?displayedFilters=${encodeURIComponent('{"commissionedTopicId":true}')}&filter=${filter}`}
            >
              {topic.submissionCount}
            </MuiLink>,
          ],
          [field('createdAt'), formatDateTime(topic.createdAt)],
          [field('closedAt'), formatDateTime(topic.closedAt)],
        ]}
      />
    </Section>
  );
}

function Buttons({ topic }: { topic: Topic }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [closing, setClosing] = useState(false);
  if (topic.closedAt) return null;
  return (
    <Stack direction="row" useFlexGap className="no-print" sx={{ flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>
      {can('topics:write') && (
        <>
          <Button component={Link} to={`/commissionedTopics/${topic.id}`} startIcon={<EditIcon />}>
            {translate('submissions.edit')}
          </Button>
          <Button onClick={() => setClosing(true)}>{translate('topics.close')}</Button>
        </>
      )}
      {can('submissions:draft') && (
        <Button
          variant="contained"
          component={Link}
          to={`/submissions/create?commissionedTopicId=${topic.id}`}
          startIcon={<WriteIcon />}
        >
          {translate('topics.write')}
        </Button>
      )}
      {closing && (
        <ActionDialog
          title={translate('topics.close')}
          intro={translate('topics.closeHint')}
          confirm="topics.close"
          focused
          onClose={() => setClosing(false)}
          onConfirm={() => request(CloseTopic, { id: topic.id, version: topic.version })}
        />
      )}
    </Stack>
  );
}
