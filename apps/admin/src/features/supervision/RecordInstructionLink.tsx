import StampIcon from '@mui/icons-material/GavelOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../platform/viewer';

/** Leads to the form that records a leader's instruction, on a submission or a whole report where one is named. */
export function RecordInstructionLink({ submissionId, reportId }: { submissionId?: string; reportId?: string }) {
  const translate = useTranslate();
  const { can } = useAccess();
  if (!can('instructions:record')) return null;
  const on = submissionId ? `?submission=${submissionId}` : reportId ? `?report=${reportId}` : '';
  return (
    <Button component={Link} to={`/instructions/create${on}`} variant="outlined" startIcon={<StampIcon />}>
      {translate('supervision.recordInstruction')}
    </Button>
  );
}
