import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import FileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, IconButton, LinearProgress, Stack, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState, type ChangeEvent, type ComponentProps, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { postFile } from '../../platform/files';
import { isOffline, newKey } from '../../platform/graphql';
import type { FormFile } from './form-values';

/** Photos and files: uploaded at once, or kept on the device until there is a network. */
export function AttachmentsInput() {
  const translate = useTranslate();
  const notify = useNotify();
  const { setValue, getValues } = useFormContext();
  const files = useWatch({ name: 'attachments' }) as FormFile[];
  const [uploading, setUploading] = useState(0);
  const put = (next: FormFile[]) => setValue('attachments', next, { shouldDirty: true });

  async function add(event: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setUploading((count) => count + chosen.length);
    for (const blob of chosen) {
      const file: FormFile = { key: newKey(), name: blob.name, mediaType: blob.type, size: blob.size };
      try {
        const { id } = await postFile(blob, blob.name);
        put([...(getValues('attachments') as FormFile[]), { ...file, id, blob }]);
      } catch (error) {
        if (isOffline(error)) put([...(getValues('attachments') as FormFile[]), { ...file, blob }]);
        else notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
      }
      setUploading((count) => count - 1);
    }
  }

  return (
    <Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <PickButton label={translate('submissions.form.addFiles')} icon={<FileIcon />} multiple onChange={add} />
        <Box sx={{ display: { md: 'none' } }}>
          <PickButton
            label={translate('submissions.form.takePhoto')}
            icon={<CameraIcon />}
            accept="image/*"
            capture="environment"
            onChange={add}
          />
        </Box>
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {translate('submissions.form.fileHint')}
      </Typography>
      {uploading > 0 && <LinearProgress aria-label={translate('submissions.form.uploading')} sx={{ my: 1 }} />}
      {files.length > 0 && (
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, mt: 1.5 }}>
          {files.map((file) => (
            <Stack component="li" direction="row" spacing={1.5} key={file.key} sx={{ alignItems: 'center' }}>
              <Preview file={file} />
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography noWrap>{file.name}</Typography>
                {!file.id && (
                  <Typography variant="body2" color="warning.main">
                    {translate('submissions.form.waitsOffline')}
                  </Typography>
                )}
              </Box>
              <IconButton
                aria-label={translate('submissions.form.removeFile', { name: file.name })}
                onClick={() => put(files.filter((one) => one.key !== file.key))}
              >
                <CloseIcon />
              </IconButton>
            </Stack>
          ))}
        </Stack>
      )}
    </Box>
  );
}

interface PickButtonProps extends Pick<ComponentProps<'input'>, 'accept' | 'capture' | 'multiple'> {
  label: string;
  icon: ReactNode;
  onChange: (event: ChangeEvent<HTMLInputElement>) => Promise<void>;
}

/** A button that opens the device's file picker, or its camera. */
function PickButton({ label, icon, onChange, ...input }: PickButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" startIcon={icon} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input {...input} ref={picker} type="file" hidden aria-label={label} onChange={(event) => void onChange(event)} />
    </>
  );
}

function Preview({ file }: { file: FormFile }) {
  const local = useMemo(
    () => (file.blob && file.mediaType.startsWith('image/') ? URL.createObjectURL(file.blob) : undefined),
    [file.blob, file.mediaType],
  );
  useEffect(() => () => void (local && URL.revokeObjectURL(local)), [local]);
  const source = local ?? (file.mediaType.startsWith('image/') ? file.url : undefined);
  if (!source) return <FileIcon aria-hidden />;
  return (
    <Box component="img" src={source} alt="" sx={{ width: 56, height: 56, objectFit: 'cover', borderRadius: 1 }} />
  );
}
