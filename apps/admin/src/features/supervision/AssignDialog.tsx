import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { RecordPicker, RecordsPicker } from '../../platform/pickers';
import type { Named } from '../people';
import { AssignTask, type Task } from './supervision.documents';
import { DueChoice, dueInput, usualDue } from './task/DueChoice';

const departments = { kind: 'DEPARTMENT' };

/** Names lead and assisting departments, the vice-chair responsible, and a deadline. */
export function AssignDialog({ task, reassigns, onClose }: { task: Task; reassigns: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const [lead, setLead] = useState<Named | null>(task.leadOrganization);
  const [assisting, setAssisting] = useState<Named[]>(task.assistingOrganizations);
  const [viceChair, setViceChair] = useState<Named | null>(task.responsibleViceChair);
  const [due, setDue] = useState(usualDue);
  const field = (name: string) => translate(`resources.supervisionTasks.fields.${name}`);
  const label = reassigns ? 'supervision.act.REASSIGN' : 'supervision.act.ASSIGN';
  return (
    <ActionDialog
      wide
      title={translate(label)}
      intro={translate(reassigns ? 'supervision.reassignHint' : 'supervision.assignHint')}
      confirm={label}
      fields={[{ name: 'note', label: 'platform.note', kind: 'paragraph', required: reassigns }]}
      onClose={onClose}
      onConfirm={({ note }) => {
        const dueWanted = dueInput(due);
        if (!lead) return Promise.reject(new Error(translate('supervision.chooseLead')));
        if (!dueWanted) return Promise.reject(new Error(translate('supervision.chooseDue')));
        return request(AssignTask, {
          input: {
            id: task.id,
            version: task.version,
            leadOrganizationId: lead.id,
            assistingOrganizationIds: assisting.map(({ id }) => id),
            responsibleViceChairId: viceChair?.id ?? null,
            ...dueWanted,
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
        <DueChoice taskId={task.id} value={due} onChange={setDue} />
      </Stack>
    </ActionDialog>
  );
}
