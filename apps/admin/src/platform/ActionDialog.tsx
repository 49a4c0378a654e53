import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { fieldErrorsOf, useAct } from './act';

export interface DialogField {
  name: string;
  /** Message key. */
  label: string;
  kind: 'paragraph' | 'line' | 'choice' | 'date' | 'datetime-local';
  required?: boolean;
  /** For `choice`: value and message key. */
  choices?: { id: string; name: string }[];
  initial?: string;
  helperText?: string;
}

interface ActionDialogProps {
  title: string;
  intro?: ReactNode;
  confirm?: string;
  danger?: boolean;
  fields?: DialogField[];
  /** Sends it; `values` holds the filled-in fields only. A refusal is shown, at its field where it names one, and the dialog stays. */
  onConfirm: (values: Record<string, string>) => Promise<unknown>;
  onClose: () => void;
  /** Message key of what is told afterwards; empty for nothing. */
  done?: string;
  /** Wider, for dialogs that show texts or lists. */
  wide?: boolean;
  /** What it changes is followed live, so nothing is asked for again. */
  live?: boolean;
  /** Where typing begins: the confirming button, or the first required field; without it the dialog itself. */
  focused?: boolean;
  children?: ReactNode;
}

/** Asks before an action: what it means, a note or a choice where the rules want one, and a confirmation. */
export function ActionDialog({
  title,
  intro,
  confirm = 'platform.confirm',
  danger,
  fields = [],
  onConfirm,
  onClose,
  done = 'platform.done',
  wide = false,
  live = false,
  focused = false,
  children,
}: ActionDialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const id = useId();
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ''])),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const missing = fields.filter((field) => field.required && !values[field.name]?.trim());
    setErrors(Object.fromEntries(missing.map((field) => [field.name, translate('platform.required')])));
    if (missing.length > 0) return;
    setBusy(true);
    try {
      const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
      const accepted = await act(
        async () => {
          await onConfirm(filled);
          return true;
        },
        { ...(done ? { done } : {}), showsFields: true, live },
      );
      if (accepted) onClose();
    } catch (error) {
      setErrors(fieldErrorsOf(error));
    } finally {
      setBusy(false);
    }
  }

  const firstRequired = fields.find((field) => field.required)?.name;
  const elsewhere = Object.entries(errors).filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <Dialog
      open
      onClose={busy ? undefined : onClose}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      aria-labelledby={`${id}:title`}
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <DialogTitle id={`${id}:title`}>{title}</DialogTitle>
        <DialogContent>
          {intro && <DialogContentText sx={{ mb: 2 }}>{intro}</DialogContentText>}
          {children}
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            {fields.map((field) => (
              <TextField
                key={field.name}
                id={`${id}-${field.name}`}
                label={translate(field.label)}
                required={field.required ?? false}
                value={values[field.name] ?? field.initial ?? ''}
                error={Boolean(errors[field.name])}
                helperText={errors[field.name] ?? (field.helperText && translate(field.helperText))}
                onChange={(event) => setValues({ ...values, [field.name]: event.target.value })}
                autoFocus={focused && field.name === firstRequired}
                select={field.kind === 'choice'}
                multiline={field.kind === 'paragraph'}
                {...(field.kind === 'paragraph' ? { minRows: 3, maxRows: 12 } : {})}
                {...(field.kind === 'date' || field.kind === 'datetime-local'
                  ? { type: field.kind, slotProps: { inputLabel: { shrink: true } } }
                  : {})}
              >
                {field.choices?.map((choice) => (
                  <MenuItem key={choice.id} value={choice.id}>
                    {translate(choice.name, { _: choice.name })}
                  </MenuItem>
                ))}
              </TextField>
            ))}
            {elsewhere.length > 0 && (
              <Alert severity="error">
                {elsewhere.map(([name, message]) => (
                  <div key={name}>{message}</div>
                ))}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose} disabled={busy}>
            {translate('platform.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={danger ? 'error' : 'primary'}
            disabled={busy}
            autoFocus={focused && !firstRequired}
          >
            {translate(confirm)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
