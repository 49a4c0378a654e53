import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { postFile } from '../../platform/files';
import { newKey } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { ErrorTable } from './ErrorTable';
import type { ImportReport } from './imports.documents';

interface ImportWizardProps {
  /** What is imported; names the texts, the templates and the list. */
  what: 'people' | 'submissions' | 'liaisonLinks' | 'dutyRecords';
  /** Of the template's file. */
  template?: string;
  run: (fileId: string, dryRun: boolean, idempotencyKey: string) => Promise<ImportReport>;
}

type Step =
  | { at: 'choosing' }
  | { at: 'checking' | 'importing'; since: number }
  | { at: 'checked'; fileId: string; report: ImportReport }
  | { at: 'imported'; report: ImportReport };

/** Template, upload, dry run with every error, import: all or nothing. */
export function ImportWizard({ what, template = what, run }: ImportWizardProps) {
  const translate = useTranslate();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const [name, setName] = useState('');
  const [failure, setFailure] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  async function attempt(work: () => Promise<Step>, at: 'checking' | 'importing') {
    setFailure('');
    setStep({ at, since: Date.now() });
    try {
      setStep(await work());
    } catch (error) {
      setFailure((error as Error).message);
      setStep({ at: 'choosing' });
    }
  }
  const check = (file: File) =>
    attempt(async () => {
      setName(file.name);
      const { id } = await postFile(file, file.name);
      return { at: 'checked', fileId: id, report: await run(id, true, newKey()) };
    }, 'checking');
  const bring = (fileId: string) =>
    attempt(async () => {
      const report = await run(fileId, false, `import-${fileId}`);
      return report.errors.length > 0 ? { at: 'checked', fileId, report } : { at: 'imported', report };
    }, 'importing');

  const busy = step.at === 'checking' || step.at === 'importing';
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Title title={translate(`imports.${what}`)} preferenceKey={false} />
      <Section title={translate('imports.template')}>
        <Typography sx={{ mb: 1.5 }}>{translate('imports.templateHint')}</Typography>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          <Button variant="outlined" href={`/templates/${template}.xlsx`} download>
            {translate('imports.templateXlsx')}
          </Button>
          <Button variant="outlined" href={`/templates/${template}.csv`} download>
            {translate('imports.templateCsv')}
          </Button>
        </Stack>
      </Section>
      <Section title={translate('imports.upload')}>
        <Typography sx={{ mb: 1.5 }}>{translate('imports.uploadHint')}</Typography>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button
            variant={step.at === 'checked' ? 'outlined' : 'contained'}
            disabled={busy}
            onClick={() => picker.current?.click()}
          >
            {translate(name ? 'imports.again' : 'imports.choose')}
          </Button>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={translate('imports.choose')}
            accept=".xlsx,.csv"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void check(file);
            }}
          />
          {name && <Typography>{translate('imports.chosen', { name })}</Typography>}
        </Stack>
        {busy && <Progress step={step.at} since={step.since} />}
        {failure && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {failure}
          </Alert>
        )}
      </Section>
      {step.at === 'checked' && <Checked report={step.report} onImport={() => void bring(step.fileId)} />}
      {step.at === 'imported' && (
        <Alert
          severity="success"
          action={
            <Button color="inherit" component={Link} to={`/${what}`}>
              {translate('imports.open')}
            </Button>
          }
        >
          {translate('imports.done', counts(step.report))}
        </Alert>
      )}
    </Box>
  );
}

const counts = ({ created, updated, unchanged }: ImportReport) => ({ created, updated, unchanged });

function Checked({ report, onImport }: { report: ImportReport; onImport: () => void }) {
  const translate = useTranslate();
  return (
    <Section title={translate('imports.result')}>
      {report.errors.length > 0 ? (
        <>
          <Alert severity="error" sx={{ mb: 2 }}>
            {translate('imports.errors', { count: report.errors.length })}
          </Alert>
          <ErrorTable errors={report.errors} />
        </>
      ) : (
        <>
          <Alert severity="success" sx={{ mb: 2 }}>
            {translate('imports.clean', counts(report))}
          </Alert>
          <Button variant="contained" onClick={onImport}>
            {translate('imports.import')}
          </Button>
        </>
      )}
    </Section>
  );
}

function Progress({ step, since }: { step: 'checking' | 'importing'; since: number }) {
  const translate = useTranslate();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const words = translate(`imports.${step}`, { seconds });
  return (
    <Box sx={{ mt: 2 }} role="status">
      <LinearProgress aria-label={translate('platform.loading')} />
      <Typography sx={{ mt: 1 }}>{words}</Typography>
    </Box>
  );
}
