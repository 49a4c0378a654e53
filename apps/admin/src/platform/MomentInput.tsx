import { TextInput, type TextInputProps } from 'react-admin';
import { localDateTimeOf, momentIn } from './dates';

/** Date and time in Shanghai; the form holds the moment as ISO with offset. */
export const MomentInput = (props: TextInputProps) => (
  <TextInput
    type="datetime-local"
    format={(iso: string | null) => (iso ? localDateTimeOf(new Date(iso)) : '')}
    parse={(local: string) => (local ? momentIn(local) : null)}
    slotProps={{ inputLabel: { shrink: true } }}
    {...props}
  />
);
