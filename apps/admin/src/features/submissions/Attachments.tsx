import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sizeOf } from '../../platform/files';
import { Section } from '../../platform/Section';
import type { Attachment } from './submissions.documents';

/** Pictures as pictures, other files as links. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const translate = useTranslate();
  if (attachments.length === 0) return null;
  const pictures = attachments.filter((file) => file.mediaType.startsWith('image/'));
  const files = attachments.filter((file) => !file.mediaType.startsWith('image/'));
  return (
    <Section title={translate('submissions.attachments')}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, mb: files.length > 0 ? 1.5 : 0 }}>
        {pictures.map((file) => (
          <MuiLink key={file.id} href={file.url} target="_blank" rel="noreferrer">
            <Box
              component="img"
              src={file.url}
              alt={file.name}
              loading="lazy"
              sx={{
                height: 140,
                maxWidth: '100%',
                borderRadius: 1,
                border: 1,
                borderColor: 'divider',
                display: 'block',
              }}
            />
          </MuiLink>
        ))}
      </Stack>
      {files.map((file) => (
        <MuiLink key={file.id} href={file.url} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.75 }}>
          <FileIcon aria-hidden />
          {file.name}
          <Typography component="span" variant="body2" color="text.secondary">
            {sizeOf(file.size)}
          </Typography>
        </MuiLink>
      ))}
    </Section>
  );
}
