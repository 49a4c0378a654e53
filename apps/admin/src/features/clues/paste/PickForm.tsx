import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { CLUE_LIMITS, captureCluesInput } from '@sanlian/domain';
import { useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../../platform/act';
import { serverNow } from '../../../platform/clock';
import { useFieldMessage } from '../../../platform/form-errors';
import { request } from '../../../platform/graphql';
import { KeepTyped } from '../../../platform/KeepTyped';
import { Section } from '../../../platform/Section';
import { useSchemaValidation } from '../../../platform/validation';
import { OccasionFields } from '../ClueFields';
import { toClueInput } from '../clues.bindings';
import { CaptureClues } from '../clues.documents';
import { useOnceKey } from '../once-key';
import { mergedUp, pickablesOf, type Pickable } from './parts-of-text';
import type { Source } from './PastePage';
import { useSpeakers, withSpeakers } from './speakers';
import { PartRow } from './PartRow';

interface Values extends Record<string, unknown> {
  parts: Pickable[];
}

const picked = ({ parts }: Values) => parts.filter((part) => part.picked);
const inputsOf = (values: Values) =>
  picked(values).map(({ summary, speaker }) => toClueInput({ ...values, summary, speaker }));

/** Problems of the inputs, `inputs.2.summary`, at the parts that they were made of; the rest at the fields of all. */
function placed(problems: Record<string, string>, values: Values): Record<string, string> {
  const chosen = picked(values);
  return Object.fromEntries(
    Object.entries(problems).map(([path, message]) => {
      const [, index, field = ''] = /^inputs\.(\d+)\.(\w+)$/.exec(path) ?? [];
      if (field !== 'summary' && field !== 'speakerId') return [field || path, message];
      return [`part-${chosen[Number(index)]?.key}`, message];
    }),
  );
}

/** Picks the clues of a record, mends them, and notes them together. */
export function PickForm({
  source,
  visitId,
  onLeave,
}: {
  source: Source;
  visitId: string | null;
  onLeave: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct();
  const keyOf = useOnceKey();
  const [start] = useState<Values>(() => ({
    occasion: 'MEETING',
    heldAt: new Date(serverNow()).toISOString(),
    sourceTitle: [...source.sourceTitle].slice(0, CLUE_LIMITS.sourceTitle).join(''),
    visitId,
    parts: pickablesOf(source.clues),
  }));
  const check = useSchemaValidation(captureCluesInput, (values) => ({
    inputs: inputsOf(values as Values).map((input) => ({
      ...input,
      heldAt: input.heldAt ? Date.parse(input.heldAt as string) : null,
    })),
  }));

  async function save(values: Values) {
    try {
      const inputs = inputsOf(values);
      const send = () => request(CaptureClues, { inputs }, { idempotencyKey: keyOf(inputs) });
      const noted = await act(send, { showsFields: true });
      if (!noted) return {};
      notify('clues.notedMany', { type: 'success', messageArgs: { count: noted.captureClues.length } });
      onLeave();
      navigate(
        `/clues?${new URLSearchParams({ filter: JSON.stringify({ status: ['CAPTURED'] }), displayedFilters: '{}' })}`,
      );
      return {};
    } catch (error) {
      return placed(fieldErrorsOf(error), values);
    }
  }

  return (
    <Form
      onSubmit={(values: unknown) => save(values as Values)}
      validate={(values) => placed(check(values), values as Values)}
      defaultValues={start as never}
    >
      <Box sx={{ maxWidth: 900, pb: 10 }}>
        <Section
          title={translate('clues.paste.about')}
          aside={<Button onClick={onLeave}>{translate('clues.paste.again')}</Button>}
        >
          <OccasionFields />
        </Section>
        <Parts />
      </Box>
      <SendBar />
      <KeepTyped />
    </Form>
  );
}

function Parts() {
  const translate = useTranslate();
  const { setValue, getValues, formState } = useFormContext<Values>();
  const parts = useWatch<Values, 'parts'>({ name: 'parts' });
  const set = (next: Pickable[]) =>
    setValue('parts', next, { shouldDirty: true, shouldValidate: formState.isSubmitted });
  useSpeakers(parts, (byName) => setValue('parts', withSpeakers(getValues('parts'), byName)));
  const messageOf = useFieldMessage();
  const count = parts.filter((part) => part.picked).length;
  return (
    <Section
      title={translate('clues.paste.parts')}
      aside={
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography role="status">
            {translate('clues.paste.picked', { picked: count, total: parts.length })}
          </Typography>
          <Button size="small" onClick={() => set(parts.map((part) => ({ ...part, picked: count < parts.length })))}>
            {translate(count < parts.length ? 'clues.paste.pickAll' : 'clues.paste.pickNone')}
          </Button>
        </Stack>
      }
    >
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {parts.map((part, index) => (
          <PartRow
            key={part.key}
            part={part}
            error={messageOf(`part-${part.key}`)}
            onChange={(next) => set(parts.map((one) => (one.key === part.key ? next : one)))}
            {...(index > 0 ? { onMergeUp: () => set(mergedUp(parts, part.key)) } : {})}
          />
        ))}
      </Stack>
    </Section>
  );
}

function SendBar() {
  const translate = useTranslate();
  const { formState } = useFormContext<Values>();
  const parts = useWatch<Values, 'parts'>({ name: 'parts' });
  const count = parts.filter((part) => part.picked).length;
  const tooMany = count > CLUE_LIMITS.atOnce;
  return (
    <Paper
      elevation={3}
      sx={{
        position: 'fixed',
        zIndex: 1100,
        bottom: 0,
        right: 0,
        left: { xs: 0, md: 'var(--sidebar)' },
        borderRadius: 0,
        p: 1.5,
        px: { sm: 3 },
      }}
    >
      {tooMany && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('clues.paste.tooMany', { max: CLUE_LIMITS.atOnce })}
        </Alert>
      )}
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={count === 0 || tooMany || formState.isSubmitting}
        sx={{ width: { xs: '100%', sm: 'auto' } }}
      >
        {translate('clues.paste.capture', { smart_count: count, count })}
      </Button>
    </Paper>
  );
}
