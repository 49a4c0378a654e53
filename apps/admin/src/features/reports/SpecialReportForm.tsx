import { Box } from '@mui/material';
import { specialReportInput } from '@sanlian/domain';
import { TextInput, useRecordContext, type RaRecord } from 'react-admin';
import { CreatePage, EditPage } from '../../platform/forms';
import { PickInput } from '../../platform/pickers';
import { useSchemaValidation } from '../../platform/validation';
import { ArticlesInput } from './ArticlesInput';
import { toReportInput } from './reports.bindings';
import type { Report } from './reports.documents';

const wide = { maxWidth: 1200 };

export function SpecialReportCreate() {
  return (
    <CreatePage sx={wide} redirect="show" validate={useSchemaValidation(specialReportInput, toReportInput)}>
      <ReportInputs />
    </CreatePage>
  );
}

export function SpecialReportEdit() {
  return (
    <EditPage
      sx={wide}
      redirect="show"
      queryOptions={{ meta: { whole: true } }}
      validate={useSchemaValidation(specialReportInput, toReportInput)}
    >
      <ReportInputs />
    </EditPage>
  );
}

function ReportInputs() {
  const report = useRecordContext<Report & RaRecord>();
  return (
    <>
      <TextInput source="title" isRequired />
      <Box sx={{ width: '100%', mb: 2.5 }}>
        <PickInput
          source="addresseeIds"
          label="resources.specialReports.fields.addressees"
          resource="organizations"
          multiple
          required
          defaultValue={report?.addressees ?? []}
        />
      </Box>
      <ArticlesInput source="articles" />
    </>
  );
}
