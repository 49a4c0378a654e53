import AddIcon from '@mui/icons-material/AddOutlined';
import { Autocomplete, Box, Chip, TextField } from '@mui/material';
import { LIAISON_LIMITS } from '@sanlian/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { SuggestConcerns } from './contacts.documents';

/** So many earlier topics stand ready to be pressed. */
const READY = 8;

interface TopicsProps {
  value: string[];
  error: string | undefined;
  onChange: (topics: string[]) => void;
}

const useSuggested = (q: string) =>
  useQuery({
    queryKey: ['liaison', 'topics', q.trim()],
    queryFn: async () => (await request(SuggestConcerns, { q: q.trim(), limit: 12 })).suggestConcerns,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  }).data ?? [];

/** Topics of concern, as chips; earlier ones are offered, so that the same matter keeps its name. */
export function Topics({ value, error, onChange }: TopicsProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const frequent = useSuggested('');
  const matching = useSuggested(typed);
  const full = value.length >= LIAISON_LIMITS.topics;
  const add = (topics: string[]) => {
    const tidy = topics.map((topic) => topic.trim()).filter(Boolean);
    onChange([...new Set(tidy)].slice(0, LIAISON_LIMITS.topics));
    setTyped('');
  };
  const ready = frequent.filter((topic) => !value.includes(topic)).slice(0, READY);
  return (
    <Box>
      <Autocomplete<string, true, false, true>
        multiple
        freeSolo
        autoSelect
        options={matching.filter((topic) => !value.includes(topic))}
        filterOptions={(options) => options}
        value={value}
        inputValue={typed}
        onInputChange={(_, text) => setTyped(text.slice(0, LIAISON_LIMITS.topic))}
        onChange={(_, topics) => add(topics)}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('liaison.contact.topics')}
            error={Boolean(error)}
            helperText={error ?? translate('liaison.contact.topicsHint')}
          />
        )}
      />
      {!full && ready.length > 0 && (
        <Box
          role="group"
          aria-label={translate('liaison.contact.earlierTopics')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
        >
          {ready.map((topic) => (
            <Chip
              key={topic}
              icon={<AddIcon />}
              label={topic}
              variant="outlined"
              onClick={() => add([...value, topic])}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
