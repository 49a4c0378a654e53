import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { useAccess } from '../../../platform/viewer';
import { keepsRecords } from '../readers';
import { AnswerObjection, type Cycle, type Objection } from './check.documents';

/** What people hold against their own assessment, and what the office answered. */
export function Objections({ cycle, objections }: { cycle: Cycle; objections: readonly Objection[] }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const onlyOpen = params.get('objections') === 'unanswered';
  const open = objections.filter(({ answer }) => answer === null);
  const shown = onlyOpen ? open : objections;
  return (
    <Section
      title={translate('assessment.check.objections')}
      aside={
        <Typography color={open.length > 0 ? 'error' : 'text.secondary'} sx={{ fontWeight: 600 }}>
          {translate('assessment.check.unanswered', { smart_count: open.length })}
        </Typography>
      }
    >
      {objections.length > 0 && (
        <Box sx={{ mb: 1 }}>
          <ChoiceButtons
            legend={translate('assessment.check.which')}
            options={[
              { value: 'all', label: translate('platform.all') },
              { value: 'unanswered', label: translate('assessment.check.onlyUnanswered') },
            ]}
            value={onlyOpen ? 'unanswered' : 'all'}
            onChange={(which) =>
              setParams(
                (before) => {
                  if (which === 'unanswered') before.set('objections', 'unanswered');
                  else before.delete('objections');
                  return before;
                },
                { replace: true },
              )
            }
          />
        </Box>
      )}
      {shown.length === 0 ? (
        <Typography color="text.secondary">{translate('assessment.check.noObjections')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((objection) => (
            <OneObjection key={objection.id} objection={objection} cycle={cycle} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function OneObjection({ objection, cycle: { year, state } }: { objection: Objection; cycle: Cycle }) {
  const translate = useTranslate();
  const access = useAccess();
  const { person, text, at, answer, answeredAt } = objection;
  const [answering, setAnswering] = useState(false);
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Typography variant="body2" color="text.secondary">
        <MuiLink component={Link} to={`/dossier/${person.id}?year=${year}`} sx={{ fontWeight: 600 }}>
          {person.name}
        </MuiLink>
        {[person.sector?.name, formatDateTime(at)].filter(Boolean).map((words) => ` · ${words}`)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
      <ObjectionAnswer answer={answer} answeredAt={answeredAt} />
      {keepsRecords(access) && state !== 'PUBLISHED' && (
        <Button
          size="small"
          variant={answer === null ? 'contained' : 'outlined'}
          sx={{ mt: 1 }}
          onClick={() => setAnswering(true)}
        >
          {translate(answer === null ? 'assessment.check.answer' : 'assessment.check.correct')}
        </Button>
      )}
      {answering && <AnswerDialog objection={objection} onClose={() => setAnswering(false)} />}
    </Box>
  );
}

/** What the office answered, or that it still will. */
export function ObjectionAnswer({ answer, answeredAt }: Pick<Objection, 'answer' | 'answeredAt'>) {
  const translate = useTranslate();
  if (answer === null) {
    return (
      <Typography variant="body2" color="warning.main" sx={{ mt: 0.5 }}>
        {translate('assessment.check.waiting')}
      </Typography>
    );
  }
  return (
    <Stack sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'success.main' }}>
      <Typography variant="body2" color="text.secondary">
        {translate('assessment.check.answered', { at: formatDateTime(answeredAt) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{answer}</Typography>
    </Stack>
  );
}

function AnswerDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  return (
    <ActionDialog
      title={translate('assessment.check.answerTo', { name: objection.person.name })}
      intro={objection.text}
      confirm="assessment.check.answer"
      done="assessment.check.answerSent"
      fields={[
        {
          name: 'answer',
          label: 'assessment.check.answerText',
          kind: 'paragraph',
          required: true,
          initial: objection.answer ?? '',
        },
      ]}
      onClose={onClose}
      onConfirm={async ({ answer = '' }) => {
        await request(AnswerObjection, { id: objection.id, answer });
        await queryClient.invalidateQueries({ queryKey: ['assessment'] });
      }}
    />
  );
}
