import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../platform/graphql';
import { ClueAssignees, type AccountName } from './clues.documents';

/** Picks an account that may write submissions by typing part of its name. */
export function AssigneePicker({
  value,
  onChange,
}: {
  value: AccountName | null;
  onChange: (account: AccountName | null) => void;
}) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useQuery({
    queryKey: ['clueAssignees', q],
    queryFn: async () => (await request(ClueAssignees, { q })).clueAssignees,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <Autocomplete
      options={data}
      loading={isFetching}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, typed, reason) => setQ(reason === 'input' ? typed.trim() : '')}
      getOptionLabel={({ displayName }) => displayName}
      getOptionKey={({ id }) => id}
      noOptionsText={translate('platform.empty')}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      renderInput={(params) => (
        <TextField {...params} required autoFocus label={translate('resources.clues.fields.assignee')} />
      )}
    />
  );
}
