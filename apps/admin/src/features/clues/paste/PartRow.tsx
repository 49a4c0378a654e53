import { Box, Button, Checkbox, Stack, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import type { Pickable } from './parts-of-text';

interface PartRowProps {
  part: Pickable;
  error: string | undefined;
  onChange: (part: Pickable) => void;
  onMergeUp?: () => void;
}

/** A part of the record: picked or not, and mended where it needs it. */
export function PartRow({ part, error, onChange, onMergeUp }: PartRowProps) {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { picked, title, summary, speaker } = part;
  const editing = open || error !== undefined;
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, py: 1, borderTop: 1, borderColor: 'divider', opacity: picked ? 1 : 0.72, alignItems: 'flex-start' }}
    >
      <Checkbox
        checked={picked}
        onChange={(_, checked) => onChange({ ...part, picked: checked })}
        slotProps={{ input: { 'aria-label': translate('clues.paste.pick', { title }) } }}
        sx={{ mt: -0.75 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {editing ? (
          <Stack spacing={1.5} sx={{ pt: 0.5 }}>
            <TextField
              id={id}
              fullWidth
              multiline
              minRows={3}
              maxRows={16}
              label={translate('resources.clues.fields.summary')}
              value={summary}
              error={error !== undefined}
              helperText={error}
              onChange={(event) => onChange({ ...part, summary: event.target.value })}
            />
            <RecordPicker<Named>
              resource="people"
              label={translate('resources.clues.fields.speaker')}
              value={speaker}
              onChange={(person) => onChange({ ...part, speaker: person })}
            />
          </Stack>
        ) : (
          <Typography sx={{ whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}>{summary}</Typography>
        )}
        {!editing && speaker && (
          <Typography variant="body2" color="text.secondary">
            {translate('resources.clues.fields.speaker')}：{speaker.name}
          </Typography>
        )}
        <Stack direction="row" sx={{ gap: 1, mt: 0.5, flexWrap: 'wrap' }}>
          <Button size="small" onClick={() => setOpen(!open)} disabled={error !== undefined} aria-expanded={editing}>
            {translate(editing ? 'clues.paste.closePart' : 'clues.paste.editPart')}
          </Button>
          {onMergeUp && (
            <Button size="small" onClick={onMergeUp}>
              {translate('clues.paste.mergeUp')}
            </Button>
          )}
        </Stack>
      </Box>
    </Stack>
  );
}
