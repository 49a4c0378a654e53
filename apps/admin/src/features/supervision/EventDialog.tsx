import { FormControlLabel, Stack, Switch } from '@mui/material';
import { SupervisionForm } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog, type DialogField } from '../../platform/ActionDialog';
import { formatDateTime, localDateTimeOf, momentIn } from '../../platform/dates';
import { choicesOf } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { RecordsPicker } from '../../platform/pickers';
import { PlanSupervisionAction, RecordSupervisionAction, type Task } from './supervision.documents';

interface Covered {
  id: string;
  number: string;
  submission: { title: string };
}

/** U2: an event of joint oversight, planned or held; it may cover several tasks. */
export function EventDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const translate = useTranslate();
  const planned = task.actions.filter(({ outcome }) => outcome === null);
  const [held, setHeld] = useState(true);
  const [others, setOthers] = useState<Covered[]>([]);
  const fields: DialogField[] = [
    ...(held && planned.length > 0
      ? [
          {
            name: 'plannedActionId',
            label: 'supervision.plannedBefore',
            kind: 'choice' as const,
            choices: planned.map(({ id, form, at }) => ({
              id,
              name: `${translate(`SupervisionForm.${form}`)} · ${formatDateTime(at)}`,
            })),
          },
        ]
      : []),
    {
      name: 'form',
      label: 'supervision.form',
      kind: 'choice',
      required: true,
      choices: choicesOf('SupervisionForm', SupervisionForm),
    },
    {
      name: 'at',
      label: 'supervision.at',
      kind: 'datetime-local',
      required: true,
      initial: localDateTimeOf(new Date()),
    },
    { name: 'place', label: 'supervision.place', kind: 'line' },
    { name: 'participants', label: 'supervision.participants', kind: 'paragraph', required: true },
    ...(held
      ? [{ name: 'outcome', label: 'supervision.eventOutcome', kind: 'paragraph' as const, required: true }]
      : []),
  ];
  return (
    <ActionDialog
      wide
      title={translate('supervision.act.EVENT')}
      confirm={held ? 'supervision.recordEvent' : 'supervision.planEvent'}
      fields={fields}
      onClose={onClose}
      onConfirm={({ form, at, place, participants, outcome, plannedActionId }) => {
        const event = {
          taskIds: [task.id, ...others.map(({ id }) => id)],
          form,
          at: at ? momentIn(at) : null,
          place: place ?? null,
          participants,
        };
        return held
          ? request(RecordSupervisionAction, {
              input: { ...event, outcome, plannedActionId: plannedActionId ?? null },
            })
          : request(PlanSupervisionAction, { input: event });
      }}
    >
      <Stack spacing={1.5} sx={{ mb: 1.5 }}>
        <FormControlLabel
          control={<Switch checked={held} onChange={(_, checked) => setHeld(checked)} />}
          label={translate('supervision.isHeld')}
        />
        <RecordsPicker<Covered>
          resource="supervisionTasks"
          label={translate('supervision.coversOthers')}
          sort={{ field: 'number', order: 'DESC' }}
          without={[task.id]}
          text={({ number, submission }) => `${number} ${submission.title}`}
          value={others}
          onChange={setOthers}
        />
      </Stack>
    </ActionDialog>
  );
}
