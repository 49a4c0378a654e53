import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { splitSubmissionText, type SplitText } from '@sanlian/domain';
import { useState, type DragEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { postFile } from '../../platform/files';

/** Starts from what is there already: a pasted text or a dropped .docx, split into the fields. */
export function PasteDialog({ onSplit, onClose }: { onSplit: (split: SplitText) => void; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  async function read(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    try {
      onSplit(await postFile<SplitText>(file, file.name, '/files/extract'));
      onClose();
    } catch (error) {
      notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
    } finally {
      setBusy(false);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="paste-title">
      <DialogTitle id="paste-title">{translate('submissions.form.pasteTitle')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('submissions.form.pasteHint')}
        </Typography>
        <Box
          component="label"
          onDragOver={(event: DragEvent) => event.preventDefault()}
          onDrop={drop}
          sx={{
            display: 'block',
            border: '2px dashed',
            borderColor: 'primary.main',
            borderRadius: 2,
            p: 3,
            mb: 2,
            textAlign: 'center',
            cursor: 'pointer',
            color: 'primary.main',
            fontWeight: 600,
          }}
        >
          {translate(busy ? 'platform.loading' : 'submissions.form.pickDocx')}
          <input
            type="file"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            disabled={busy}
            onChange={(event) => void read(event.target.files?.[0])}
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
          />
        </Box>
        <TextField
          id="paste-text"
          label={translate('submissions.form.pasteLabel')}
          multiline
          minRows={8}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose}>{translate('platform.cancel')}</Button>
        <Button
          variant="contained"
          disabled={text.trim() === '' || busy}
          onClick={() => {
            onSplit(splitSubmissionText(text));
            onClose();
          }}
        >
          {translate('submissions.form.pasteUse')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
