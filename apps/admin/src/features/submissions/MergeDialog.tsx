import { Autocomplete, TextField } from '@mui/material';
import { MERGE_TARGETS } from '@sanlian/domain';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { MergeSubmissions, type Submission, type SubmissionRow } from './submissions.documents';

/** The office joins a submission to another, found by title or number (S4). */
export function MergeDialog({ source, onClose }: { source: Submission; onClose: () => void }) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [target, setTarget] = useState<SubmissionRow | null>(null);
  const { data = [], isFetching } = useGetList<SubmissionRow>('submissions', {
    filter: { status: [...MERGE_TARGETS], ...(q ? { q } : {}) },
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'submittedAt', order: 'DESC' },
  });
  return (
    <ActionDialog
      title={translate('submissions.merge')}
      intro={translate('submissions.moveHints.MERGE')}
      confirm="submissions.merge"
      fields={[{ name: 'note', label: 'platform.note', kind: 'paragraph' }]}
      done="submissions.moved"
      onClose={onClose}
      onConfirm={(values) =>
        target
          ? request(MergeSubmissions, { input: { targetId: target.id, sourceIds: [source.id], ...values } })
          : Promise.reject(new Error(translate('submissions.mergeTarget')))
      }
    >
      <Autocomplete
        options={data.filter((one) => one.id !== source.id)}
        loading={isFetching}
        filterOptions={(options) => options}
        getOptionLabel={(one) => `${one.number ?? ''} ${one.title}`}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        value={target}
        onChange={(_, chosen) => setTarget(chosen)}
        onInputChange={(_, typed, reason) => reason === 'input' && setQ(typed)}
        renderInput={(params) => (
          <TextField {...params} label={translate('submissions.mergeTarget')} required sx={{ mt: 1 }} />
        )}
      />
    </ActionDialog>
  );
}
