import { Alert, Box, Stack } from '@mui/material';
import { Finding } from '@sanlian/domain';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { FilesInput } from '../../../platform/FilesInput';
import type { UploadedFile } from '../../../platform/files';
import { newKey, request } from '../../../platform/graphql';
import { RecordFinding, type FindingRow } from './look-back.documents';

interface FindingDialogProps {
  row: FindingRow;
  lookBackId: string;
  onClose: () => void;
}

/** What was found, entered where it was seen: one press, some words, photos. */
export function FindingDialog({ row, lookBackId, onClose }: FindingDialogProps) {
  const translate = useTranslate();
  const [finding, setFinding] = useState<Finding | null>(row.finding);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const sent = useRef({ input: '', key: '' });
  const reopens = finding === 'NOT_IMPLEMENTED' || finding === 'RELAPSED';
  return (
    <ActionDialog
      title={translate(row.finding ? 'lookBack.changeFinding' : 'lookBack.recordFinding')}
      intro={[row.submission.number, row.submission.title].filter(Boolean).join(' ')}
      confirm="lookBack.recordFinding"
      done="lookBack.recorded"
      fields={[
        {
          name: 'note',
          label: 'lookBack.note',
          kind: 'paragraph',
          required: true,
          initial: row.note ?? '',
          helperText: 'lookBack.notePlaceholder',
        },
      ]}
      onClose={onClose}
      onConfirm={({ note }) => {
        const input = {
          lookBackId,
          ...(row.task ? { taskId: row.task.id } : { submissionId: row.submission.id }),
          finding,
          note,
          attachmentIds: files.map((file) => file.id),
        };
        // What is sent again after a lost answer is the same finding.
        const words = JSON.stringify(input);
        if (sent.current.input !== words) sent.current = { input: words, key: newKey() };
        return request(RecordFinding, { input }, { idempotencyKey: sent.current.key });
      }}
    >
      <Box sx={{ mb: 1.5 }}>
        <ChoiceButtons<Finding>
          legend={translate('lookBack.chooseFinding')}
          options={(Object.keys(Finding) as Finding[]).map((value) => ({
            value,
            label: translate(`Finding.${value}`),
          }))}
          value={finding}
          onChange={setFinding}
        />
      </Box>
      <Stack spacing={1.5} sx={{ mb: 1 }}>
        {reopens && row.task && <Alert severity="warning">{translate('lookBack.reopens')}</Alert>}
        <FilesInput label={translate('lookBack.photos')} value={files} onChange={setFiles} />
      </Stack>
    </ActionDialog>
  );
}
