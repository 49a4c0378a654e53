import { Chip } from '@mui/material';
import { shanghaiDate } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import type { Topic } from './topics.documents';

/** Whether one may still write on it, and whether its day is over. */
export function TopicState({ topic: { closedAt, dueOn } }: { topic: Topic }) {
  const translate = useTranslate();
  const state = closedAt ? 'closed' : dueOn < shanghaiDate(serverNow()) ? 'late' : 'open';
  const colour = { closed: 'default', late: 'warning', open: 'success' } as const;
  return <Chip size="small" color={colour[state]} label={translate(`topics.${state}`)} />;
}
