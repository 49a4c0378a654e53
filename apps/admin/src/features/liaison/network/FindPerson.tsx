import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Branch, Forest } from './forest';

/** So many names are offered at once. */
const OFFERED = 50;

/** Finds somebody in the network by a part of their name. */
export function FindPerson({ forest, onFind }: { forest: Forest; onFind: (id: string) => void }) {
  const translate = useTranslate();
  const all = useMemo(() => [...forest.byId.values()], [forest]);
  const told = ({ name, kind, sector }: Branch) =>
    [name, translate(`liaison.kinds.${kind}`), sector?.name].filter(Boolean).join(' · ');
  return (
    <Autocomplete<Branch>
      options={all}
      value={null}
      blurOnSelect
      clearOnBlur
      sx={{ flex: '1 1 240px', maxWidth: 420 }}
      filterOptions={(options, { inputValue }) => {
        const wanted = inputValue.trim().toLowerCase();
        const found: Branch[] = [];
        for (const option of options) {
          if (found.length >= OFFERED) break;
          if (option.name.toLowerCase().includes(wanted)) found.push(option);
        }
        return found;
      }}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      noOptionsText={translate('platform.empty')}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {told(option)}
        </li>
      )}
      onChange={(_, found) => found && onFind(found.id)}
      renderInput={(params) => <TextField {...params} label={translate('liaison.network.find')} />}
    />
  );
}
