import CloseIcon from '@mui/icons-material/CloseOutlined';
import FileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, IconButton, LinearProgress, Link, Stack, Typography } from '@mui/material';
import { useRef, useState, type ChangeEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { postFile, type UploadedFile } from './files';

interface FilesInputProps {
  label: string;
  value: UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
  /** At most one file. */
  single?: boolean;
  required?: boolean;
}

/** Files that go with what is written; each is sent as soon as it is chosen. */
export function FilesInput({ label, value, onChange, single = false, required = false }: FilesInputProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  async function add(event: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setBusy(true);
    let files = single ? [] : value;
    for (const file of chosen) {
      try {
        files = [...files, await postFile(file, file.name)];
      } catch (error) {
        notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
      }
    }
    onChange(files);
    setBusy(false);
  }

  return (
    <Box>
      <Button variant="outlined" startIcon={<FileIcon />} disabled={busy} onClick={() => picker.current?.click()}>
        {label}
        {required && ' *'}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={!single}
        aria-label={label}
        onChange={(event) => void add(event)}
      />
      {busy && <LinearProgress aria-label={translate('platform.loading')} sx={{ mt: 1 }} />}
      {value.map((file) => (
        <Stack key={file.id} direction="row" sx={{ alignItems: 'center' }}>
          <Typography sx={{ flex: 1, minWidth: 0 }} noWrap>
            {file.name}
          </Typography>
          <IconButton
            aria-label={translate('platform.removeFile', { name: file.name })}
            onClick={() => onChange(value.filter((one) => one !== file))}
          >
            <CloseIcon />
          </IconButton>
        </Stack>
      ))}
    </Box>
  );
}

/** Files to open, one below the other. */
export function FileLinks({ files }: { files: readonly { id: string; name: string; url: string }[] }) {
  return files.map((file) => (
    <Link
      key={file.id}
      href={file.url}
      target="_blank"
      rel="noreferrer"
      sx={{ display: 'flex', alignItems: 'center', py: 0.5 }}
    >
      <FileIcon fontSize="small" aria-hidden sx={{ mr: 0.75 }} />
      {file.name}
    </Link>
  ));
}
