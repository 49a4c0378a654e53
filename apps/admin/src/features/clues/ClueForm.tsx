import { Button, Paper, Stack } from '@mui/material';
import { CLUE_LIMITS, clueInput } from '@sanlian/domain';
import { Form, SaveButton, TextInput, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../platform/act';
import { request } from '../../platform/graphql';
import { KeepTyped } from '../../platform/KeepTyped';
import { useSchemaValidation } from '../../platform/validation';
import { OccasionFields } from './ClueFields';
import { toClueInput } from './clues.bindings';
import { CaptureClue, EditClue, type Clue } from './clues.documents';
import { useOnceKey } from './once-key';

export type ClueValues = Record<string, unknown>;

interface ClueFormProps {
  start: ClueValues;
  /** The clue that is mended; none for a new one. */
  clue?: Clue;
}

/** The values as the domain's rules read them: moments are milliseconds there. */
function asChecked(values: ClueValues) {
  const input = toClueInput(values);
  return { ...input, heldAt: input.heldAt ? Date.parse(input.heldAt as string) : null };
}

/** Notes a clue, or mends what was noted. */
export function ClueForm({ start, clue }: ClueFormProps) {
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct();
  const keyOf = useOnceKey();
  const validate = useSchemaValidation(clueInput, asChecked);

  async function send(values: ClueValues): Promise<string> {
    const input = toClueInput(values);
    if (clue) return (await request(EditClue, { id: clue.id, version: clue.version, input })).editClue.id;
    return (await request(CaptureClue, { input }, { idempotencyKey: keyOf(input) })).captureClue.id;
  }

  async function save(values: ClueValues, another: boolean) {
    try {
      const id = await act(() => send(values), { showsFields: true });
      if (!id) return undefined;
      notify(clue ? 'ra.notification.updated' : 'clues.noted', { type: 'success', messageArgs: { smart_count: 1 } });
      if (!another) navigate(`/clues/${id}/show`);
      return {};
    } catch (error) {
      return fieldErrorsOf(error);
    }
  }

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 820 }}>
      <Form onSubmit={(values: ClueValues) => save(values, false)} validate={validate} defaultValues={start}>
        <Stack spacing={1.5}>
          <TextInput
            source="summary"
            label="resources.clues.fields.summary"
            multiline
            minRows={5}
            maxRows={20}
            isRequired
            slotProps={{ htmlInput: { maxLength: 2 * CLUE_LIMITS.summary } }}
          />
          <OccasionFields withSpeaker />
          <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
            <SaveButton alwaysEnable />
            {!clue && <AnotherButton onPress={(values) => save(values, true)} />}
          </Stack>
        </Stack>
        <KeepTyped />
      </Form>
    </Paper>
  );
}

/** Saves as well, and leaves the form to the next clue of the same occasion. */
function AnotherButton({ onPress }: { onPress: (values: ClueValues) => Promise<Record<string, string> | undefined> }) {
  const translate = useTranslate();
  const { handleSubmit, reset, setError, setFocus, formState } = useFormContext<ClueValues>();
  const press = handleSubmit(async (values) => {
    const errors = await onPress(values);
    if (!errors) return;
    for (const [name, message] of Object.entries(errors)) setError(name, { type: 'server', message });
    if (Object.keys(errors).length > 0) return;
    reset({ ...values, summary: '', speaker: null });
    setFocus('summary');
  });
  return (
    <Button variant="outlined" disabled={formState.isSubmitting} onClick={(event) => void press(event)}>
      {translate('clues.noteAnother')}
    </Button>
  );
}
