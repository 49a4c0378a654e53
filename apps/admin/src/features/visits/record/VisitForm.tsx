import { Alert, Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { problemsOf, visitInput, VISIT_LIMITS } from '@sanlian/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { fieldErrorsOf } from '../../../platform/act';
import { localDateTimeOf, momentIn } from '../../../platform/dates';
import { isOffline, newKey } from '../../../platform/graphql';
import { RecordPicker, RecordsPicker } from '../../../platform/pickers';
import { useProblemMessages } from '../../../platform/validation';
import type { Named } from '../../people';
import type { MemberRow } from '../visits.documents';
import { toVisitInput, type VisitValues } from './kept';

interface VisitFormProps {
  campaigns: readonly { id: string; title: string }[];
  start: VisitValues;
  /** It starts from what this device had kept. */
  restored?: boolean;
  onChange?: (values: VisitValues) => void;
  onDiscard?: () => void;
  onSend: (values: VisitValues, idempotencyKey: string) => Promise<void>;
}

/** Whom one visited, and what was heard: what is known already stands there, the rest is few fields. */
export function VisitForm({ campaigns, start, restored = false, onChange, onDiscard, onSend }: VisitFormProps) {
  const translate = useTranslate();
  const messages = useProblemMessages();
  const client = useQueryClient();
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const attempt = useRef({ content: '', key: '' });

  const change = (part: Partial<VisitValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    onChange?.(next);
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    const found = messages(problemsOf(visitInput, { ...toVisitInput(values), at: Date.parse(values.at) }));
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const content = JSON.stringify(values);
    // What is sent again after a lost answer is the same visit.
    if (attempt.current.content !== content) attempt.current = { content, key: newKey() };
    setBusy(true);
    setFailure('');
    try {
      await onSend(values, attempt.current.key);
      void client.invalidateQueries();
    } catch (error) {
      if (!isOffline(error)) attempt.current = { content: '', key: '' };
      setErrors(fieldErrorsOf(error));
      setFailure(isOffline(error) ? translate('visits.form.offline') : (error as Error).message);
      setBusy(false);
    }
  }

  const words = (name: 'dutyPerformance' | 'demands', rows: number) => (
    <TextField
      id={`visit-${name}`}
      label={translate(`visits.form.${name}`)}
      multiline
      minRows={rows}
      maxRows={14}
      value={values[name]}
      error={Boolean(errors[name])}
      helperText={errors[name]}
      onChange={({ target }) => change({ [name]: target.value })}
      slotProps={{ htmlInput: { maxLength: VISIT_LIMITS.heard } }}
    />
  );

  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      onSubmit={(event) => void send(event)}
      sx={{ p: { xs: 2, sm: 3 } }}
    >
      <Stack spacing={2}>
        {restored && (
          <Alert
            severity="info"
            action={
              <Button color="inherit" size="small" onClick={onDiscard}>
                {translate('visits.form.discard')}
              </Button>
            }
          >
            {translate('visits.form.restored')}
          </Alert>
        )}
        {campaigns.length > 1 && (
          <TextField
            select
            id="visit-campaign"
            label={translate('visits.form.campaign')}
            value={values.campaignId}
            error={Boolean(errors['campaignId'])}
            helperText={errors['campaignId']}
            onChange={({ target }) => change({ campaignId: target.value, visited: null })}
          >
            {campaigns.map(({ id, title }) => (
              <MenuItem key={id} value={id}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
        <RecordPicker<MemberRow>
          resource="campaignMembers"
          label={translate('visits.form.whom')}
          filter={{ campaignId: values.campaignId }}
          required
          text={({ person }) => person.name}
          value={values.visited ? ({ id: values.visited.id, person: values.visited } as MemberRow) : null}
          error={errors['visitedId']}
          onChange={(member) => change(chosen(member, values.visitors))}
        />
        <RecordsPicker<Named>
          resource="people"
          label={translate('visits.form.visitors')}
          filter={{ active: true }}
          value={values.visitors}
          without={values.visited ? [values.visited.id] : []}
          error={errors['visitorIds'] ?? Object.entries(errors).find(([path]) => path.startsWith('visitorIds'))?.[1]}
          onChange={(visitors) => change({ visitors })}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <TextField
            id="visit-at"
            type="datetime-local"
            label={translate('visits.form.when')}
            required
            value={localDateTimeOf(new Date(values.at))}
            error={Boolean(errors['at'])}
            helperText={errors['at']}
            onChange={({ target }) => target.value && change({ at: momentIn(target.value) })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            id="visit-place"
            label={translate('visits.form.place')}
            value={values.place}
            error={Boolean(errors['place'])}
            helperText={errors['place']}
            onChange={({ target }) => change({ place: target.value })}
            slotProps={{ htmlInput: { maxLength: VISIT_LIMITS.place } }}
          />
        </Box>
        {words('demands', 3)}
        {words('dutyPerformance', 2)}
        {failure && <Alert severity="error">{failure}</Alert>}
        <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', py: 1, zIndex: 1 }}>
          <Button type="submit" variant="contained" size="large" fullWidth disabled={busy}>
            {translate(busy ? 'platform.loading' : 'visits.form.save')}
          </Button>
        </Box>
        <Typography variant="body2" color="text.secondary">
          {translate('visits.form.noSecrets')}
        </Typography>
      </Stack>
    </Paper>
  );
}

/** Whoever was to visit the chosen one has visited, where that is known. */
function chosen(member: MemberRow | null, visitors: Named[]): Partial<VisitValues> {
  if (!member) return { visited: null };
  const others = visitors.filter(({ id }) => id !== member.person.id);
  return { visited: member.person, visitors: member.visitors?.length > 0 ? member.visitors : others };
}
