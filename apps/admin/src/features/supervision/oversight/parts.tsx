import { Link as MuiLink, Typography } from '@mui/material';
import type { SupervisionActionStatus } from '@sanlian/domain';
import { Link } from 'react-router-dom';
import { StatusChip } from '../../../platform/enums';
import type { EventRow } from './oversight.documents';

const tones = { PLANNED: 'info', HELD: 'success', CANCELLED: 'default' } as const;

export const EventStatusChip = ({ status }: { status: SupervisionActionStatus }) => (
  <StatusChip name="SupervisionActionStatus" value={status} tone={tones[status]} />
);

/** So many matters stand in a row of the list; the event's page holds all. */
const SHOWN = 3;

/** The matters that an event is about. */
export function Matters({ tasks, linked = false }: { tasks: EventRow['tasks']; linked?: boolean }) {
  return (
    <>
      {tasks.slice(0, SHOWN).map(({ id, number, submission }) => (
        <Typography key={id} variant="body2" sx={{ wordBreak: 'break-word' }}>
          {linked ? (
            <MuiLink component={Link} to={`/supervisionTasks/${id}/show`}>
              {number}
            </MuiLink>
          ) : (
            number
          )}{' '}
          {submission.title}
        </Typography>
      ))}
      {tasks.length > SHOWN && <Typography variant="body2">+{tasks.length - SHOWN}</Typography>}
    </>
  );
}
