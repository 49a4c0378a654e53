import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useInput, useTranslate, type RaRecord } from 'react-admin';
import { useFieldMessage } from './form-errors';

interface Pickable {
  id: string;
}

interface PickerProps<Row extends Pickable> {
  resource: string;
  label: string;
  /** How a record reads in the list and once it is chosen. */
  text?: (row: Row) => string;
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  /** Records that aren't offered. */
  without?: readonly string[];
  required?: boolean;
  error?: string | undefined;
  helperText?: string | undefined;
  /** Typing begins here. */
  autoFocus?: boolean;
}

const nameOf = (row: Pickable) => (row as { name?: string }).name ?? row.id;

function useOptions<Row extends Pickable>({ resource, filter, sort, without = [] }: PickerProps<Row>) {
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useGetList<Row & RaRecord>(resource, {
    filter: { ...filter, ...(q ? { q } : {}) },
    pagination: { page: 1, perPage: 50 },
    sort: sort ?? { field: 'name', order: 'ASC' },
  });
  return {
    options: data.filter((row) => !without.includes(row.id)) as Row[],
    loading: isFetching,
    filterOptions: (options: Row[]) => options,
    isOptionEqualToValue: (one: Row, other: Row) => one.id === other.id,
    onInputChange: (_: unknown, typed: string, reason: string) => setQ(reason === 'input' ? typed : ''),
  };
}

const look = ({ label, required, error, helperText, autoFocus }: Omit<PickerProps<Pickable>, 'resource'>) => ({
  label,
  autoFocus: autoFocus ?? false,
  required: required ?? false,
  error: Boolean(error),
  helperText: error ?? helperText,
});

/** Picks one record by typing part of its name. */
export function RecordPicker<Row extends Pickable>({
  value,
  onChange,
  ...rest
}: PickerProps<Row> & { value: Row | null; onChange: (row: Row | null) => void }) {
  const { text = nameOf } = rest;
  const translate = useTranslate();
  return (
    <Autocomplete
      {...useOptions(rest)}
      getOptionLabel={text}
      getOptionKey={(row) => row.id}
      noOptionsText={translate('platform.empty')}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      renderInput={(params) => <TextField {...params} {...look(rest as PickerProps<Pickable>)} />}
    />
  );
}

/** Picks several records by typing parts of their names. */
export function RecordsPicker<Row extends Pickable>({
  value,
  onChange,
  ...rest
}: PickerProps<Row> & { value: Row[]; onChange: (rows: Row[]) => void }) {
  const { text = nameOf } = rest;
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      {...useOptions(rest)}
      getOptionLabel={text}
      getOptionKey={(row) => row.id}
      noOptionsText={translate('platform.empty')}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      renderInput={(params) => (
        <TextField {...params} {...look({ ...(rest as PickerProps<Pickable>), required: false })} />
      )}
    />
  );
}

interface PickInputProps extends Omit<PickerProps<Pickable>, 'label' | 'error'> {
  source: string;
  label?: string;
  multiple?: boolean;
  /** The records chosen from the start: one, or several with `multiple`. */
  defaultValue?: Pickable | Pickable[] | null;
}

/** A picker inside a form. The form holds the chosen records themselves, so that their names need no second look. */
export function PickInput({ source, label, multiple = false, defaultValue, ...rest }: PickInputProps) {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue: defaultValue ?? (multiple ? [] : null) });
  const messageOf = useFieldMessage();
  const props = {
    ...rest,
    label: translate(label ?? source) + (rest.required ? ' *' : ''),
    required: false,
    error: messageOf(source),
    onChange: field.onChange,
  };
  return multiple ? (
    <RecordsPicker {...props} value={(field.value as Pickable[] | null) ?? []} />
  ) : (
    <RecordPicker {...props} value={(field.value as Pickable | null) || null} />
  );
}
