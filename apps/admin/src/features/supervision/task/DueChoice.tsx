import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { endOfDay } from '../../../platform/dates';
import { DuePreview } from './DuePreview';

/** How a deadline is given: as usual, by working days from now, or by a date. */
export interface DueWish {
  how: 'usual' | 'days' | 'date';
  days: string;
  date: string;
}
export const usualDue: DueWish = { how: 'usual', days: '30', date: '' };

/** As the assignment sends it; undefined while something is missing. */
export function dueInput({
  how,
  days,
  date,
}: DueWish): { dueAt: string | null; workingDays: number | null } | undefined {
  if (how === 'usual') return { dueAt: null, workingDays: null };
  if (how === 'date') return date ? { dueAt: endOfDay(date), workingDays: null } : undefined;
  const count = Number(days);
  return Number.isInteger(count) && count > 0 ? { dueAt: null, workingDays: count } : undefined;
}

/** Chooses a deadline, and shows what it would be. */
export function DueChoice({
  taskId,
  value,
  onChange,
}: {
  taskId: string;
  value: DueWish;
  onChange: (wish: DueWish) => void;
}) {
  const translate = useTranslate();
  const text = (key: string) => translate(`supervision.dueChoice.${key}`);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ChoiceButtons<DueWish['how']>
        legend={text('legend')}
        options={(['usual', 'days', 'date'] as const).map((how) => ({ value: how, label: text(how) }))}
        value={value.how}
        onChange={(how) => onChange({ ...value, how: how ?? 'usual' })}
      />
      {value.how === 'days' && (
        <TextField
          type="number"
          label={text('howMany')}
          value={value.days}
          onChange={(event) => onChange({ ...value, days: event.target.value })}
          slotProps={{ htmlInput: { min: 1, max: 250, step: 1 } }}
          sx={{ maxWidth: 240 }}
        />
      )}
      {value.how === 'date' && (
        <TextField
          type="date"
          label={text('date')}
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 240 }}
        />
      )}
      <DuePreview taskId={taskId} wish={dueInput(value) ?? null} />
    </Box>
  );
}
