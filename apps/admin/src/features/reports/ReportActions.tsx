import { Button, FormControlLabel, Stack, Switch } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import type { UploadedFile } from '../../platform/files';
import { FilesInput } from '../../platform/FilesInput';
import { request } from '../../platform/graphql';
import { RecordPicker } from '../../platform/pickers';
import { useAccess } from '../../platform/viewer';
import type { Named } from '../people';
import {
  ReceiveSpecialReport,
  RecordPaperSignature,
  SendSpecialReport,
  SignSpecialReport,
  type Report,
} from './reports.documents';

/** What the viewer may do with a report now. */
export function ReportActions({ report }: { report: Report }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [asked, setAsked] = useState<'sign' | 'paper' | 'send' | 'receive'>();
  const close = () => setAsked(undefined);
  const { id, version, allowedActions } = report;
  const maySign = allowedActions.includes('SIGN');
  const signsOnPaper = maySign && can('reports:record-signature');
  const own = report.receipts.some(({ receivedAt }) => receivedAt);
  return (
    <>
      {maySign && can('reports:sign') && (
        <Button variant="contained" onClick={() => setAsked('sign')}>
          {translate('SpecialReportAction.SIGN')}
        </Button>
      )}
      {signsOnPaper && (
        <Button variant="outlined" onClick={() => setAsked('paper')}>
          {translate('reports.recordPaper')}
        </Button>
      )}
      {allowedActions.includes('SEND') && (
        <Button variant="contained" color="secondary" onClick={() => setAsked('send')}>
          {translate('SpecialReportAction.SEND')}
        </Button>
      )}
      {allowedActions.includes('RECEIVE') && (
        <Button variant={own ? 'outlined' : 'contained'} onClick={() => setAsked('receive')}>
          {translate(own ? 'reports.receiveAgain' : 'SpecialReportAction.RECEIVE')}
        </Button>
      )}
      {asked === 'sign' && (
        <ActionDialog
          title={translate('SpecialReportAction.SIGN')}
          intro={translate('reports.signAsk', { title: report.title })}
          confirm="SpecialReportAction.SIGN"
          done="reports.signed"
          onClose={close}
          onConfirm={() => request(SignSpecialReport, { id, version })}
        />
      )}
      {asked === 'send' && (
        <ActionDialog
          title={translate('SpecialReportAction.SEND')}
          intro={translate('reports.sendAsk', {
            addressees: report.addressees.map(({ name }) => name).join('、'),
            count: report.articles.length,
          })}
          confirm="SpecialReportAction.SEND"
          done="reports.sent"
          onClose={close}
          onConfirm={() => request(SendSpecialReport, { id, version })}
        />
      )}
      {asked === 'paper' && <PaperDialog report={report} onClose={close} />}
      {asked === 'receive' && <ReceiveDialog report={report} onClose={close} />}
    </>
  );
}

/** The office records a signature on paper: whose it is, and its scan. */
function PaperDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const translate = useTranslate();
  const [signer, setSigner] = useState<Named | null>(null);
  const [scans, setScans] = useState<UploadedFile[]>([]);
  return (
    <ActionDialog
      title={translate('reports.recordPaper')}
      intro={translate('reports.recordPaperHint')}
      done="reports.signed"
      onClose={onClose}
      onConfirm={() => {
        const scan = scans[0];
        if (!signer || !scan) return Promise.reject(new Error(translate('reports.paperNeeds')));
        return request(RecordPaperSignature, {
          id: report.id,
          version: report.version,
          signerId: signer.id,
          scanId: scan.id,
        });
      }}
    >
      <Stack spacing={2} sx={{ pt: 1 }}>
        <RecordPicker<Named>
          resource="people"
          filter={{ tier: 'CHAIR_MEETING', active: true }}
          label={translate('resources.specialReports.fields.signer')}
          required
          value={signer}
          onChange={setSigner}
        />
        <FilesInput label={translate('reports.scan')} single required value={scans} onChange={setScans} />
      </Stack>
    </ActionDialog>
  );
}

/** U9: an addressee signs for the report and states what became of it. */
function ReceiveDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const own = report.receipts.find(({ organization }) => organization.id === viewer.organization?.id);
  const [shown, setShown] = useState(own?.shown ?? false);
  const [instructed, setInstructed] = useState(own?.instructed ?? false);
  return (
    <ActionDialog
      title={translate('SpecialReportAction.RECEIVE')}
      intro={translate('reports.receiveHint')}
      confirm="SpecialReportAction.RECEIVE"
      done="reports.received"
      fields={[{ name: 'note', label: 'platform.note', kind: 'paragraph', initial: own?.note ?? '' }]}
      onClose={onClose}
      onConfirm={({ note }) => request(ReceiveSpecialReport, { id: report.id, shown, instructed, note: note ?? null })}
    >
      <FormControlLabel
        control={<Switch checked={shown} onChange={(_, checked) => setShown(checked)} />}
        label={translate('reports.shown')}
      />
      <FormControlLabel
        control={<Switch checked={instructed} onChange={(_, checked) => setInstructed(checked)} />}
        label={translate('reports.instructed')}
      />
    </ActionDialog>
  );
}
