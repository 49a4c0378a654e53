import LetterIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { Button, Stack } from '@mui/material';
import { dayAfter, shanghaiDate } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { request } from '../../../platform/graphql';
import { useAccess } from '../../../platform/viewer';
import { EndAppointment, RenewInformant, type Appointment } from './appointments.documents';

const field = (name: string) => `resources.informantAppointments.fields.${name}`;

/** The letter of a term, and what may be done with it. */
export function AppointmentActions({ appointment }: { appointment: Appointment }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [open, setOpen] = useState<'renew' | 'end'>();
  const { id, person, endedOn, until } = appointment;
  const isOver = endedOn !== null || until < shanghaiDate(serverNow());
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      <Button
        size="small"
        startIcon={<LetterIcon />}
        href={`/appointments/${id}.docx`}
        download
        aria-label={translate('informants.letterOf', { name: person.name })}
      >
        {translate('informants.letter')}
      </Button>
      {can('informants:write') && endedOn === null && (
        <Button size="small" onClick={() => setOpen('renew')}>
          {translate('informants.renew')}
        </Button>
      )}
      {can('informants:write') && !isOver && (
        <Button size="small" color="error" onClick={() => setOpen('end')}>
          {translate('informants.end')}
        </Button>
      )}
      {open === 'renew' && <Renew appointment={appointment} onClose={() => setOpen(undefined)} />}
      {open === 'end' && <End appointment={appointment} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}

interface DialogProps {
  appointment: Appointment;
  onClose: () => void;
}

function Renew({ appointment: { id, person, until }, onClose }: DialogProps) {
  const translate = useTranslate();
  return (
    <ActionDialog
      title={translate('informants.renewOf', { name: person.name })}
      confirm="informants.renew"
      fields={[
        { name: 'from', label: field('from'), kind: 'date', required: true, initial: dayAfter(until) },
        { name: 'until', label: field('until'), kind: 'date', required: true },
        { name: 'number', label: field('number'), kind: 'line', helperText: 'informants.numberHint' },
      ]}
      onClose={onClose}
      onConfirm={({ from, until, number }) =>
        request(RenewInformant, { id, input: { from: from ?? null, until: until ?? '', number: number ?? null } })
      }
    />
  );
}

function End({ appointment: { id, version, person }, onClose }: DialogProps) {
  const translate = useTranslate();
  return (
    <ActionDialog
      title={translate('informants.endOf', { name: person.name })}
      intro={translate('informants.endHint')}
      confirm="informants.end"
      danger
      fields={[
        {
          name: 'endedOn',
          label: field('endedOn'),
          kind: 'date',
          required: true,
          initial: shanghaiDate(serverNow()),
        },
        { name: 'note', label: field('note'), kind: 'paragraph' },
      ]}
      onClose={onClose}
      onConfirm={({ endedOn, note }) =>
        request(EndAppointment, { id, version, endedOn: endedOn ?? '', note: note ?? null })
      }
    />
  );
}
