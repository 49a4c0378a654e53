import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Failed } from '../../../../platform/states';
import { listOf } from '../addresses';
import type { Column } from './columns';

/** What follows the last card: more of them, the whole list, or that there is none. */
export function ColumnEnd({ column, filter }: { column: Column; filter: object }) {
  const translate = useTranslate();
  const { cards, total, status, error, isPending, more } = column;
  if (error) return <Failed error={error} onRetry={column.retry} />;
  if (isPending) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ p: 1.5, textAlign: 'center' }}>
        {translate('platform.loading')}
      </Typography>
    );
  }
  if (cards.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ p: 1.5, textAlign: 'center' }}>
        {translate('taskBoard.noCards')}
      </Typography>
    );
  }
  if (more) {
    return (
      <Button size="small" fullWidth onClick={more}>
        {translate('taskBoard.more', { left: total - cards.length })}
      </Button>
    );
  }
  if (cards.length < total) {
    return (
      <Button size="small" fullWidth component={Link} to={listOf({ ...filter, status: [status] })}>
        {translate('taskBoard.wholeList', { total })}
      </Button>
    );
  }
  return null;
}
