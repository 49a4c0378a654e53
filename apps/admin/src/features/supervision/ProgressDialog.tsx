import { Box } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import type { UploadedFile } from '../../platform/files';
import { FilesInput } from '../../platform/FilesInput';
import { newKey, request } from '../../platform/graphql';
import { RecordProgress, type Task } from './supervision.documents';

/** A department records what it did, with photos or papers. */
export function ProgressDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const translate = useTranslate();
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const sent = useRef({ key: newKey(), text: '' });
  return (
    <ActionDialog
      title={translate('supervision.act.PROGRESS')}
      intro={translate('supervision.progressHint')}
      confirm="supervision.act.PROGRESS"
      fields={[
        { name: 'handlingOpinion', label: 'supervision.handlingOpinion', kind: 'paragraph' },
        { name: 'progress', label: 'supervision.progressText', kind: 'paragraph', required: true },
        { name: 'effect', label: 'supervision.effect', kind: 'paragraph' },
      ]}
      onClose={onClose}
      onConfirm={(values) => {
        const input = { taskId: task.id, ...values, attachmentIds: files.map(({ id }) => id) };
        const text = JSON.stringify(input);
        // The same words again are a repetition, other words are another entry.
        if (text !== sent.current.text) sent.current = { key: newKey(), text };
        return request(RecordProgress, { input }, { idempotencyKey: sent.current.key });
      }}
    >
      <Box sx={{ mb: 1.5 }}>
        <FilesInput label={translate('supervision.addFiles')} value={files} onChange={setFiles} />
      </Box>
    </ActionDialog>
  );
}
