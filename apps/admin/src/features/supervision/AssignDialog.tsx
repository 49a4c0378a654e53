import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { endOfDay } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { RecordPicker, RecordsPicker } from '../../platform/pickers';
import type { Named } from '../people';
import { AssignTask, type Task } from './supervision.documents';

const departments = { kind: 'DEPARTMENT' };

/** Names lead and assisting departments, the vice-chair responsible, and a deadline. */
export function AssignDialog({ task, reassigns, onClose }: { task: Task; reassigns: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const [lead, setLead] = useState<Named | null>(task.leadOrganization);
  const [assisting, setAssisting] = useState<Named[]>(task.assistingOrganizations);
  const [viceChair, setViceChair] = useState<Named | null>(task.responsibleViceChair);
  const field = (name: string) => translate(`resources.supervisionTasks.fields.${name}`);
  const label = reassigns ? 'supervision.act.REASSIGN' : 'supervision.act.ASSIGN';
  return (
    <ActionDialog
      title={translate(label)}
      intro={translate(reassigns ? 'supervision.reassignHint' : 'supervision.assignHint')}
      confirm={label}
      fields={[
        {
          name: 'dueOn',
          label: 'resources.supervisionTasks.fields.dueAt',
          kind: 'date',
          helperText: 'supervision.dueHint',
        },
        { name: 'note', label: 'platform.note', kind: 'paragraph', required: reassigns },
      ]}
      onClose={onClose}
      onConfirm={({ dueOn, note }) => {
        if (!lead) return Promise.reject(new Error(translate('supervision.chooseLead')));
        return request(AssignTask, {
          input: {
            id: task.id,
            version: task.version,
            leadOrganizationId: lead.id,
            assistingOrganizationIds: assisting.map(({ id }) => id),
            responsibleViceChairId: viceChair?.id ?? null,
            dueAt: dueOn ? endOfDay(dueOn) : null,
            note: note ?? null,
          },
        });
      }}
    >
      <Stack spacing={2.5} sx={{ pt: 1, mb: 1.5 }}>
        <RecordPicker<Named>
          resource="organizations"
          filter={departments}
          label={field('leadOrganizationId')}
          required
          without={assisting.map(({ id }) => id)}
          value={lead}
          onChange={setLead}
        />
        <RecordsPicker<Named>
          resource="organizations"
          filter={departments}
          label={field('assisting')}
          without={lead ? [lead.id] : []}
          value={assisting}
          onChange={setAssisting}
        />
        <RecordPicker<Named>
          resource="people"
          filter={{ tier: 'CHAIR_MEETING', active: true }}
          label={field('responsibleViceChair')}
          value={viceChair}
          onChange={setViceChair}
        />
      </Stack>
    </ActionDialog>
  );
}
