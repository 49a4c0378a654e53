import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Disclosure, INSTRUCTABLE, InstructionKind, instructionInput, Level } from '@sanlian/domain';
import { useRef, useState } from 'react';
import { Form, SaveButton, TextInput, Title, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../platform/act';
import type { UploadedFile } from '../../platform/files';
import { EnumInput } from '../../platform/enums';
import { FilesInput } from '../../platform/FilesInput';
import { newKey, request } from '../../platform/graphql';
import { MomentInput } from '../../platform/MomentInput';
import { PickInput } from '../../platform/pickers';
import { Failed, Loading } from '../../platform/states';
import { useSchemaValidation } from '../../platform/validation';
import { RecordInstruction, ReportSubject, SubmissionSubject, type Subject } from './instruction.documents';

type Values = Record<string, unknown>;

/** Records what a leader wrote on submissions, or on a whole report; the tasks start with it (U1). */
export default function InstructionCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const submissionId = params.get('submission');
  const reportId = params.get('report');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['instructionSubject', submissionId, reportId],
    queryFn: async () => {
      if (reportId) return { report: (await request(ReportSubject, { id: reportId })).specialReport };
      if (submissionId) return { submission: (await request(SubmissionSubject, { id: submissionId })).submission };
      return {};
    },
  });
  return (
    <>
      <Title title="supervision.recordInstruction" preferenceKey={false} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Loading />
      ) : (
        <InstructionForm {...data} />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {translate('supervision.startsTask')}
      </Typography>
    </>
  );
}

function toInput(values: Values, reportId: string | undefined, files: UploadedFile[], at: (iso: string) => unknown) {
  const moment = (name: string) => (values[name] ? at(values[name] as string) : null);
  return {
    ...(reportId
      ? { specialReportId: reportId }
      : { submissionIds: ((values['submissionIds'] as Subject[] | undefined) ?? []).map(({ id }) => id) }),
    leaderName: (values['leaderName'] as string | undefined) ?? '',
    leaderTitle: (values['leaderTitle'] as string | undefined) ?? '',
    level: values['level'],
    text: (values['text'] as string | undefined) ?? '',
    gist: (values['gist'] as string | undefined) || null,
    givenAt: moment('givenAt'),
    kind: values['kind'],
    disclosure: values['disclosure'],
    dueAt: moment('dueAt'),
    attachmentIds: files.map(({ id }) => id),
  };
}

function InstructionForm({ report, submission }: { report?: Subject & { articles: unknown[] }; submission?: Subject }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const act = useAct();
  const [files, setFiles] = useState<UploadedFile[]>([]);
  // Recording twice by a second press must not start a second task.
  const key = useRef(newKey());
  const validate = useSchemaValidation(instructionInput, (values) => toInput(values, report?.id, files, Date.parse));

  async function save(values: Values) {
    try {
      const saved = await act(
        () =>
          request(
            RecordInstruction,
            { input: toInput(values, report?.id, files, (iso) => iso) },
            { idempotencyKey: key.current },
          ),
        { showsFields: true },
      );
      if (!saved) {
        key.current = newKey();
        return undefined;
      }
      const { tasks } = saved.recordInstruction;
      const [first] = tasks;
      notify('supervision.instructionRecorded', {
        type: 'success',
        messageArgs: { numbers: tasks.map(({ number }) => number).join('、') },
      });
      navigate(tasks.length === 1 && first ? `/supervisionTasks/${first.id}/show` : '/supervisionTasks');
      return undefined;
    } catch (error) {
      key.current = newKey();
      return fieldErrorsOf(error);
    }
  }

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 820 }}>
      <Form
        onSubmit={save}
        validate={validate}
        defaultValues={{
          level: 'CITY',
          kind: 'HANDLE',
          disclosure: 'FACT',
          submissionIds: submission ? [submission] : [],
        }}
      >
        <Stack spacing={1}>
          {report ? (
            <Box sx={{ pb: 1.5 }}>
              <Alert severity="info">
                {translate('supervision.onReport', {
                  number: report.number,
                  title: report.title,
                  count: report.articles.length,
                })}
              </Alert>
            </Box>
          ) : (
            <Box sx={{ pb: 1.5 }}>
              <PickInput
                source="submissionIds"
                label="supervision.onSubmissions"
                resource="submissions"
                multiple
                required
                filter={{ status: [...INSTRUCTABLE] }}
                sort={{ field: 'submittedAt', order: 'DESC' }}
                text={(one) => [(one as Subject).number, (one as Subject).title].filter(Boolean).join(' ')}
              />
            </Box>
          )}
          <Row>
            <TextInput source="leaderName" label="supervision.leaderName" isRequired />
            <TextInput source="leaderTitle" label="supervision.leaderTitle" isRequired />
            <EnumInput source="level" label="supervision.level" name="Level" values={Level} isRequired />
          </Row>
          <TextInput source="text" label="supervision.instructionText" isRequired multiline minRows={4} />
          <Row>
            <MomentInput source="givenAt" label="supervision.givenAt" isRequired />
            <EnumInput
              source="kind"
              label="supervision.kind"
              name="InstructionKind"
              values={InstructionKind}
              isRequired
            />
            <MomentInput source="dueAt" label="supervision.leaderDueAt" helperText="supervision.dueHint" />
          </Row>
          <EnumInput
            source="disclosure"
            label="supervision.disclosure"
            name="Disclosure"
            values={Disclosure}
            isRequired
            helperText="supervision.disclosureHint"
          />
          <TextInput source="gist" label="supervision.gist" multiline helperText="supervision.gistHint" />
          <FilesInput label={translate('supervision.scans')} value={files} onChange={setFiles} />
          <Stack direction="row" spacing={1.5} sx={{ pt: 2 }}>
            <SaveButton alwaysEnable label="supervision.recordInstruction" />
            <Button onClick={() => navigate(-1)}>{translate('platform.cancel')}</Button>
          </Stack>
        </Stack>
      </Form>
    </Paper>
  );
}

const Row = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' }, columnGap: 2 }}>{children}</Box>
);
