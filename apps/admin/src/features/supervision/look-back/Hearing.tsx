import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { formatDateTime, localDateOf } from '../../../platform/dates';
import { FileLinks, FilesInput } from '../../../platform/FilesInput';
import type { UploadedFile } from '../../../platform/files';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { RecordHearing, type LookBack } from './look-back.documents';

/** The chair meeting's hearing, with date and resolution (U8). */
export function Hearing({ lookBack }: { lookBack: LookBack }) {
  const translate = useTranslate();
  const { hearing, mayRecordHearing } = lookBack;
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title={translate('lookBack.hearing')}
      aside={
        mayRecordHearing && (
          <Button variant={hearing ? 'outlined' : 'contained'} className="no-print" onClick={() => setAsking(true)}>
            {translate(hearing ? 'lookBack.amendHearing' : 'lookBack.recordHearing')}
          </Button>
        )
      }
    >
      {hearing ? (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {translate('lookBack.heardOn')} {hearing.heardOn}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em', my: 1 }}>{hearing.resolution}</Typography>
          <FileLinks files={hearing.attachments} />
          <Typography variant="caption" color="text.secondary">
            {translate('lookBack.foundBy', { by: hearing.by.displayName, at: formatDateTime(hearing.at) })}
          </Typography>
        </>
      ) : (
        <Typography color="text.secondary">{translate('lookBack.hearingMissing')}</Typography>
      )}
      {asking && <HearingDialog lookBack={lookBack} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function HearingDialog({ lookBack: { id, hearing }, onClose }: { lookBack: LookBack; onClose: () => void }) {
  const translate = useTranslate();
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const label = hearing ? 'lookBack.amendHearing' : 'lookBack.recordHearing';
  return (
    <ActionDialog
      wide
      title={translate(label)}
      confirm={label}
      fields={[
        {
          name: 'heardOn',
          label: 'lookBack.heardOn',
          kind: 'date',
          required: true,
          initial: hearing?.heardOn ?? localDateOf(new Date(serverNow())),
        },
        {
          name: 'resolution',
          label: 'lookBack.resolution',
          kind: 'paragraph',
          required: true,
          initial: hearing?.resolution ?? '',
        },
      ]}
      onClose={onClose}
      onConfirm={({ heardOn, resolution }) =>
        request(RecordHearing, {
          input: {
            lookBackId: id,
            heardOn,
            resolution,
            ...(files.length > 0 ? { attachmentIds: files.map((file) => file.id) } : {}),
          },
        })
      }
    >
      <FilesInput label={translate('lookBack.photos')} value={files} onChange={setFiles} />
    </ActionDialog>
  );
}
