import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { ContactMode, LIAISON_LIMITS, liaisonContactInput, problemsOf } from '@sanlian/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { fieldErrorsOf } from '../../../platform/act';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { isOffline, newKey, request } from '../../../platform/graphql';
import { useAccess } from '../../../platform/viewer';
import { useProblemMessages } from '../../../platform/validation';
import type { LiaisonLink } from '../links/links.documents';
import { RecordContact } from './contacts.documents';
import { forgetUnsent, keepUnsent, unsentOf, type UnsentContact } from './unsent';
import { Saved, type SavedContact } from './Saved';
import { Topics } from './Topics';
import { When } from './When';
import { Whom } from './Whom';

const MODES = Object.keys(ContactMode) as ContactMode[];

/** Recording a contact, on a phone within a minute; `?link=` names with whom. */
export default function ContactPage() {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const [saved, setSaved] = useState<SavedContact>();
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Title title={translate('liaison.contact.record')} preferenceKey={false} />
      {saved ? (
        <Saved contact={saved} onAgain={() => setSaved(undefined)} />
      ) : (
        viewer.id && <ContactForm accountId={viewer.id} onSaved={setSaved} />
      )}
    </Box>
  );
}

function ContactForm({ accountId, onSaved }: { accountId: string; onSaved: (contact: SavedContact) => void }) {
  const translate = useTranslate();
  const messages = useProblemMessages();
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [start] = useState(() => unsentOf(accountId));
  const [link, setLink] = useState<LiaisonLink | null>(null);
  const [values, setValues] = useState<UnsentContact>({
    ...(start ?? { linkId: '', mode: 'PHONE', at: null, summary: '', concerns: [] }),
    ...(params.has('link') ? { linkId: params.get('link') ?? '' } : {}),
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const attempt = useRef<{ content: string; key: string; at: string }>(undefined);

  const change = (part: Partial<UnsentContact>) => {
    const next = { ...values, ...part };
    setValues(next);
    keepUnsent(accountId, next);
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    const content = JSON.stringify(values);
    // The same words again are the same contact, whenever they get through.
    if (attempt.current?.content !== content)
      attempt.current = { content, key: newKey(), at: values.at ?? new Date().toISOString() };
    const { key, at } = attempt.current;
    const input = { ...values, at };
    const found = messages(problemsOf(liaisonContactInput, { ...input, at: Date.parse(at) }));
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setFailure('');
    try {
      const { recordContact } = await request(RecordContact, { input }, { idempotencyKey: key });
      forgetUnsent(accountId);
      void client.invalidateQueries();
      onSaved({ ...recordContact, link });
    } catch (error) {
      if (!isOffline(error)) attempt.current = undefined;
      setErrors(fieldErrorsOf(error));
      setFailure(isOffline(error) ? translate('liaison.contact.offline') : (error as Error).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      onSubmit={(event) => void send(event)}
      sx={{ p: { xs: 2, sm: 3 } }}
    >
      <Stack spacing={2.5}>
        {start && <Alert severity="info">{translate('liaison.contact.restored')}</Alert>}
        <Whom
          linkId={values.linkId}
          name={params.get('name') ?? ''}
          error={errors['linkId']}
          onChange={(chosen) => {
            setLink(chosen);
            if (chosen?.id !== values.linkId) change({ linkId: chosen?.id ?? '' });
          }}
        />
        <ChoiceButtons
          legend={translate('liaison.contact.how')}
          options={MODES.map((value) => ({ value, label: translate(`ContactMode.${value}`) }))}
          value={values.mode}
          onChange={(mode) => mode && change({ mode })}
          error={errors['mode']}
        />
        <When at={values.at} error={errors['at']} onChange={(at) => change({ at })} />
        <TextField
          id="contact-summary"
          label={translate('liaison.contact.what')}
          required
          multiline
          minRows={3}
          maxRows={12}
          value={values.summary}
          error={Boolean(errors['summary'])}
          helperText={errors['summary'] ?? ' '}
          onChange={(event) => change({ summary: event.target.value })}
          slotProps={{ htmlInput: { maxLength: LIAISON_LIMITS.summary } }}
        />
        <Topics value={values.concerns} error={errors['concerns']} onChange={(concerns) => change({ concerns })} />
        {failure && <Alert severity="error">{failure}</Alert>}
        <Box
          sx={{
            position: 'sticky',
            bottom: 0,
            bgcolor: 'background.paper',
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Button type="submit" variant="contained" size="large" fullWidth disabled={busy}>
            {translate(busy ? 'platform.loading' : 'liaison.contact.save')}
          </Button>
        </Box>
        <Typography variant="body2" color="text.secondary">
          {translate('liaison.contact.noSecrets')}
        </Typography>
      </Stack>
    </Paper>
  );
}
