import { Box, FormControlLabel, Paper, Stack, Switch } from '@mui/material';
import { planActionInput, SupervisionForm, supervisionActionInput } from '@sanlian/domain';
import { useRef, useState } from 'react';
import { Form, SaveButton, TextInput, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../../platform/act';
import { serverNow } from '../../../platform/clock';
import { EnumInput } from '../../../platform/enums';
import { FilesInput } from '../../../platform/FilesInput';
import type { UploadedFile } from '../../../platform/files';
import { newKey, request } from '../../../platform/graphql';
import { KeepTyped } from '../../../platform/KeepTyped';
import { MomentInput } from '../../../platform/MomentInput';
import { PickInput } from '../../../platform/pickers';
import { useSchemaValidation } from '../../../platform/validation';
import { ChangeEvent, PlanEvent, RecordEvent, type EventRow, type SupervisionEvent } from './oversight.documents';

type Values = Record<string, unknown>;
type Covered = EventRow['tasks'][number];

interface EventFormProps {
  /** The planned event that is changed or recorded; none for a new one. */
  event?: SupervisionEvent;
  /** What a new event covers from the start. */
  tasks?: Covered[];
  /** It was held: what came of it is recorded. */
  held?: boolean;
}

const textOf = (values: Values, name: string) => (values[name] as string | undefined) ?? '';

function toInput(values: Values, files: readonly UploadedFile[], at: (iso: string) => unknown) {
  return {
    taskIds: ((values['tasks'] as Covered[] | undefined) ?? []).map(({ id }) => id),
    form: values['form'],
    at: values['at'] ? at(values['at'] as string) : null,
    place: textOf(values, 'place') || null,
    leaderId: (values['leader'] as { id: string } | null | undefined)?.id ?? null,
    participants: textOf(values, 'participants'),
    ...(files.length > 0 ? { attachmentIds: files.map(({ id }) => id) } : {}),
  };
}

/** Plans an event, changes its plan, or records what came of it. */
export function EventForm({ event, tasks = [], held: holds = false }: EventFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct();
  const [held, setHeld] = useState(holds);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const key = useRef(newKey());
  const outcomes = (values: Values) => ({
    outcome: textOf(values, 'outcome'),
    promises: textOf(values, 'promises') || null,
    plannedActionId: event?.id ?? null,
  });
  const validate = useSchemaValidation(held ? supervisionActionInput : planActionInput, (values) => ({
    ...toInput(values, files, Date.parse),
    ...(held ? outcomes(values) : {}),
  }));

  async function send(values: Values): Promise<string> {
    const input = toInput(values, files, (iso) => iso);
    const once = { idempotencyKey: key.current };
    if (held)
      return (await request(RecordEvent, { input: { ...input, ...outcomes(values) } }, once)).recordSupervisionAction
        .id;
    if (!event) return (await request(PlanEvent, { input }, once)).planSupervisionAction.id;
    // Without new files the plan keeps those it has.
    const kept = event.attachments.map(({ id }) => id);
    const attachmentIds = files.length > 0 ? [...kept, ...files.map(({ id }) => id)] : undefined;
    const change = { id: event.id, version: event.version, input: { ...input, attachmentIds } };
    return (await request(ChangeEvent, change)).changePlannedAction.id;
  }

  async function save(values: Values) {
    try {
      const id = await act(() => send(values), { showsFields: true });
      if (id) {
        notify('oversight.saved', { type: 'success' });
        navigate(`/supervisionActions/${id}/show`);
      } else key.current = newKey();
      return undefined;
    } catch (error) {
      key.current = newKey();
      return fieldErrorsOf(error);
    }
  }

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 820 }}>
      <Form
        onSubmit={save}
        validate={validate}
        defaultValues={
          event ?? { at: new Date(serverNow()).toISOString(), form: 'JOINT_SUPERVISION', tasks, leader: null }
        }
      >
        <Stack spacing={1.5}>
          {!event && (
            <FormControlLabel
              control={<Switch checked={held} onChange={(_, checked) => setHeld(checked)} />}
              label={translate('oversight.isHeld')}
            />
          )}
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <EnumInput
              source="form"
              label="resources.supervisionActions.fields.form"
              name="SupervisionForm"
              values={SupervisionForm}
              isRequired
            />
            <MomentInput source="at" label="resources.supervisionActions.fields.at" isRequired />
            <TextInput source="place" label="resources.supervisionActions.fields.place" />
            <PickInput
              source="leader"
              label="oversight.leader"
              resource="people"
              filter={{ tier: 'CHAIR_MEETING' }}
              helperText={translate('oversight.leaderNeeded')}
            />
          </Box>
          <PickInput
            source="tasks"
            label="oversight.tasks"
            resource="supervisionTasks"
            sort={{ field: 'number', order: 'DESC' }}
            multiple
            required
            text={(one) => `${(one as Covered).number} ${(one as Covered).submission.title}`}
          />
          <TextInput
            source="participants"
            label="oversight.participants"
            multiline
            minRows={2}
            maxRows={10}
            isRequired
          />
          {held && (
            <>
              <TextInput source="outcome" label="oversight.outcome" multiline minRows={4} maxRows={16} isRequired />
              <TextInput source="promises" label="oversight.promises" multiline minRows={2} maxRows={16} />
            </>
          )}
          <FilesInput label={translate('oversight.addFiles')} value={files} onChange={setFiles} />
          <Box>
            <SaveButton alwaysEnable {...(held ? { label: 'oversight.record' } : {})} />
          </Box>
        </Stack>
        <KeepTyped />
      </Form>
    </Paper>
  );
}
