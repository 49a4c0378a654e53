import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { serverNow } from '../../../platform/clock';
import { localDateTimeOf, momentIn } from '../../../platform/dates';

interface WhenProps {
  /** ISO; null for now. */
  at: string | null;
  error: string | undefined;
  onChange: (at: string | null) => void;
}

/** When it was: now unless something else is said. */
export function When({ at, error, onChange }: WhenProps) {
  const translate = useTranslate();
  return (
    <>
      <ChoiceButtons
        legend={translate('liaison.contact.when')}
        options={[
          { value: 'now', label: translate('liaison.contact.now') },
          { value: 'earlier', label: translate('liaison.contact.earlier') },
        ]}
        value={at === null ? 'now' : 'earlier'}
        onChange={(when) => onChange(when === 'earlier' ? (at ?? new Date(serverNow()).toISOString()) : null)}
        error={at === null ? error : undefined}
      />
      {at !== null && (
        <TextField
          id="contact-at"
          type="datetime-local"
          label={translate('liaison.contact.when')}
          value={localDateTimeOf(new Date(at))}
          onChange={(event) => event.target.value && onChange(momentIn(event.target.value))}
          error={Boolean(error)}
          helperText={error}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </>
  );
}
