import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { endOfDay, localDateOf } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { RequestExtension, type DueTask } from './deadline.documents';
import { DuePreview } from './DuePreview';

/** U6: the lead department asks for a later deadline; what it would be is shown as it is chosen. */
export function ExtensionDialog({ task, onClose }: { task: DueTask; onClose: () => void }) {
  const translate = useTranslate();
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const dueOn = task.dueAt ? localDateOf(new Date(task.dueAt)) : undefined;
  return (
    <ActionDialog
      wide
      title={translate('supervision.act.EXTEND')}
      intro={translate('supervision.extension.hint')}
      confirm="supervision.act.EXTEND"
      fields={[{ name: 'reason', label: 'supervision.extension.reason', kind: 'paragraph', required: true }]}
      onClose={onClose}
      onConfirm={({ reason = '' }) => {
        setMissing(!until);
        if (!until) return Promise.reject(new Error(translate('platform.required')));
        return request(RequestExtension, { input: { taskId: task.id, until: endOfDay(until), reason } });
      }}
    >
      <TextField
        type="date"
        required
        label={translate('supervision.extension.until')}
        value={until}
        error={missing && !until}
        helperText={missing && !until ? translate('platform.required') : undefined}
        onChange={(event) => setUntil(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: dueOn ? { min: dueOn } : {} }}
        sx={{ mt: 1, mb: 1.5 }}
      />
      <DuePreview taskId={task.id} wish={until ? { dueAt: endOfDay(until), workingDays: null } : null} />
    </ActionDialog>
  );
}
