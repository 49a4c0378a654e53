import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useState, type DragEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { postFile } from '../../../platform/files';
import type { Source } from './PastePage';

interface SourceFormProps {
  onText: (text: string) => void;
  onFile: (source: Source) => void;
}

/** Takes a record: a file to be read by the server, or a pasted text. */
export function SourceForm({ onText, onFile }: SourceFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  async function read(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    try {
      const source = await postFile<Source>(file, file.name, '/files/extract-clues');
      if (source.clues.length === 0) notify('clues.paste.nothing', { type: 'warning' });
      else onFile(source);
    } catch (error) {
      notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 820 }}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('clues.paste.hint')}
      </Typography>
      <Box
        component="label"
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          void read(event.dataTransfer.files[0]);
        }}
        sx={{
          display: 'block',
          position: 'relative',
          border: '2px dashed',
          borderColor: 'primary.main',
          borderRadius: 2,
          p: 3,
          mb: 2.5,
          textAlign: 'center',
          cursor: 'pointer',
          color: 'primary.main',
          fontWeight: 600,
          '&:focus-within': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 2 },
        }}
      >
        {translate(busy ? 'platform.loading' : 'clues.paste.drop')}
        <input
          type="file"
          accept=".docx,.txt,.md,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          disabled={busy}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
          style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        />
      </Box>
      <TextField
        id="record-text"
        label={translate('clues.paste.text')}
        fullWidth
        multiline
        minRows={8}
        maxRows={20}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={text.trim() === '' || busy}
        onClick={() => onText(text)}
      >
        {translate('clues.paste.split')}
      </Button>
    </Paper>
  );
}
