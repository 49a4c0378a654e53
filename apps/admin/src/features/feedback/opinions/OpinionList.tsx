import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, NullableBooleanInput, NumberInput, SearchInput, useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate, formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';
import { AnswerOfficeOpinion, type OfficeOpinion } from './opinions.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="unanswered" alwaysOn key="unanswered" />,
  <NamedInput source="organizationId" reference="organizations" key="organizationId" />,
  <NumberInput source="year" key="year" min={2000} max={2100} />,
];

/** F3: what the offices of the party and the government say of the work, and the answers. */
export default function OpinionList() {
  const { can } = useAccess();
  return (
    <ListPage<OfficeOpinion>
      filters={filters}
      opens={false}
      mayCreate={can('office-opinions:record')}
      nothing={<Empty words="opinions.none" />}
      card={(opinion) => <OpinionCard opinion={opinion} />}
    >
      <DataTable.Col
        source="at"
        disableSort
        sx={{ whiteSpace: 'nowrap' }}
        render={({ at }: OfficeOpinion) => formatDate(at)}
      />
      <DataTable.Col source="organization.name" label="resources.officeOpinions.fields.organization" disableSort />
      <DataTable.Col source="opinion" disableSort render={({ opinion }: OfficeOpinion) => <Words text={opinion} />} />
      <DataTable.Col source="answer" disableSort render={(opinion: OfficeOpinion) => <Answer opinion={opinion} />} />
    </ListPage>
  );
}

const Words = ({ text }: { text: string }) => (
  <Typography component="span" sx={{ display: 'block', whiteSpace: 'pre-wrap', fontSize: 'inherit', maxWidth: '36em' }}>
    {text}
  </Typography>
);

function OpinionCard({ opinion }: { opinion: OfficeOpinion }) {
  return (
    <Stack spacing={0.75}>
      <Typography sx={{ fontWeight: 700 }}>{opinion.organization.name}</Typography>
      <Typography variant="body2" color="text.secondary">
        {formatDateTime(opinion.at)}
      </Typography>
      <Words text={opinion.opinion} />
      <Answer opinion={opinion} />
    </Stack>
  );
}

/** The answer, and the way to give or correct it. */
function Answer({ opinion: { id, opinion, organization, answer, answeredAt } }: { opinion: OfficeOpinion }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [open, setOpen] = useState(false);
  const label = answer ? 'opinions.correct' : 'opinions.answer';
  return (
    <Box>
      {answer ? (
        <>
          <Words text={answer} />
          <Typography variant="body2" color="text.secondary">
            {translate('opinions.answeredAt', { at: formatDateTime(answeredAt) })}
          </Typography>
        </>
      ) : (
        <Typography color="warning.main">{translate('opinions.unanswered')}</Typography>
      )}
      {can('office-opinions:answer') && (
        <Button size="small" variant={answer ? 'text' : 'outlined'} onClick={() => setOpen(true)} sx={{ mt: 0.5 }}>
          {translate(label)}
        </Button>
      )}
      {open && (
        <ActionDialog
          title={translate('opinions.answerTo', { name: organization.name })}
          intro={opinion}
          confirm={label}
          wide
          fields={[
            {
              name: 'answer',
              label: 'resources.officeOpinions.fields.answer',
              kind: 'paragraph',
              required: true,
              ...(answer ? { initial: answer } : {}),
            },
          ]}
          onClose={() => setOpen(false)}
          onConfirm={(values) => request(AnswerOfficeOpinion, { id, answer: values['answer'] ?? '' })}
        />
      )}
    </Box>
  );
}
