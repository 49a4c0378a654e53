import PlanIcon from '@mui/icons-material/EventOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAccess } from '../../../../platform/viewer';

/** Leads those who may to the form that plans an event of joint oversight. */
export function PlanButton() {
  const translate = useTranslate();
  const { can } = useAccess();
  if (!can('tasks:supervise')) return null;
  return (
    <Button size="small" variant="contained" component={Link} to="/supervisionActions/create" startIcon={<PlanIcon />}>
      {translate('taskBoard.plan')}
    </Button>
  );
}
