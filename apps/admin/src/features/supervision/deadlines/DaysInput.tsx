import { Button, Chip, FormHelperText, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useInput, useTranslate } from 'react-admin';

/** A list of days, in their order: one is added by its date, and taken away by its chip. */
export function DaysInput({ source, label }: { source: string; label: string }) {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const days = field.value as string[];
  const [day, setDay] = useState('');
  const add = () => {
    if (!day || days.includes(day)) return;
    field.onChange([...days, day].toSorted());
    setDay('');
  };
  return (
    <Stack spacing={1}>
      <Typography sx={{ fontWeight: 600 }}>{translate(label)}</Typography>
      <Stack direction="row" spacing={1}>
        <TextField
          type="date"
          size="small"
          margin="none"
          label={translate(label)}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button variant="outlined" onClick={add} disabled={!day}>
          {translate('supervisionSettings.addDay')}
        </Button>
      </Stack>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {days.length === 0 && <Typography color="text.secondary">{translate('supervisionSettings.noDays')}</Typography>}
        {days.map((each) => (
          <Chip
            key={each}
            label={each}
            aria-label={translate('supervisionSettings.removeDay', { day: each })}
            onDelete={() => field.onChange(days.filter((one) => one !== each))}
          />
        ))}
      </Stack>
      {fieldState.error?.message && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Stack>
  );
}
