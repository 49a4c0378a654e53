import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { yearsOffered } from './years';

interface YearChoiceProps {
  value: number | undefined;
  onChange: (year: number | undefined) => void;
  /** Offers all years together. */
  all?: boolean;
}

/** Picks a year. */
export function YearChoice({ value, onChange, all = false }: YearChoiceProps) {
  const translate = useTranslate();
  const years = yearsOffered();
  const offered = value === undefined || years.includes(value) ? years : [value, ...years];
  return (
    <TextField
      select
      size="small"
      label={translate('platform.year')}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ width: 'auto', minWidth: 112 }}
    >
      {all && <MenuItem value="">{translate('platform.all')}</MenuItem>}
      {offered.map((year) => (
        <MenuItem key={year} value={year}>
          {year}
        </MenuItem>
      ))}
    </TextField>
  );
}
