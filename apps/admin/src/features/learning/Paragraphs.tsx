import { Typography } from '@mui/material';

/** A text as papers set it: one paragraph a line, indented. */
export function Paragraphs({ text }: { text: string }) {
  return text.split('\n').map((paragraph, index) => (
    <Typography
      key={index}
      sx={{ textIndent: '2em', fontSize: '1.0625rem', lineHeight: 1.9, overflowWrap: 'anywhere', minHeight: '1em' }}
    >
      {paragraph}
    </Typography>
  ));
}
