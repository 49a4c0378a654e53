import { Box, Stack, Typography } from '@mui/material';
import { HANDLING_DAYS, supervisionSettingsInput } from '@sanlian/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, NumberInput, SaveButton, TextInput, Title, useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { KeepTyped } from '../../../platform/KeepTyped';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { useSchemaValidation } from '../../../platform/validation';
import { DaysInput } from './DaysInput';
import { ChangeSettings, ReadSettings, type SupervisionSettings } from './settings.documents';

const CLOCKS = ['registerDays', 'acceptDays', 'handlingDays', 'verifyDays', 'commentDays'] as const;

/** The clocks of supervision, the installation's own days off, and when reminders go out. */
export default function SettingsPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['supervisionSettings'],
    queryFn: async () => (await request(ReadSettings)).supervisionSettings,
  });
  return (
    <>
      <Title title="supervisionSettings.title" preferenceKey={false} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <SettingsForm key={data.version} settings={data} />
      )}
    </>
  );
}

function toInput(values: Record<string, unknown>) {
  const { publishedYears: _, ...input } = values;
  return input as unknown as SupervisionSettings;
}

function SettingsForm({ settings }: { settings: SupervisionSettings }) {
  const translate = useTranslate();
  const [saving, setSaving] = useState<SupervisionSettings | null>(null);
  const validate = useSchemaValidation(supervisionSettingsInput, toInput);
  const years = settings.publishedYears;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Form
        defaultValues={settings}
        validate={validate}
        onSubmit={(values: Record<string, unknown>) => setSaving(toInput(values))}
      >
        <Section title={translate('supervisionSettings.clocks')}>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('supervisionSettings.clocksHint')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
            {CLOCKS.map((clock) => (
              <NumberInput
                key={clock}
                source={clock}
                label={`supervisionSettings.${clock}`}
                step={1}
                {...HANDLING_DAYS}
                isRequired
              />
            ))}
          </Box>
        </Section>
        <Section title={translate('supervisionSettings.calendar')}>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('supervisionSettings.calendarHint', { years: `${years[0]}–${years.at(-1)}` })}
          </Typography>
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <DaysInput source="extraHolidays" label="supervisionSettings.extraHolidays" />
            <DaysInput source="extraWorkdays" label="supervisionSettings.extraWorkdays" />
          </Box>
        </Section>
        <Section title={translate('supervisionSettings.reminders')}>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('supervisionSettings.remindersHint')}
          </Typography>
          <Stack direction="row" spacing={2} sx={{ maxWidth: 360 }}>
            {(['remindFrom', 'remindUntil'] as const).map((time) => (
              <TextInput
                key={time}
                source={time}
                label={`supervisionSettings.${time}`}
                type="time"
                slotProps={{ inputLabel: { shrink: true } }}
                isRequired
              />
            ))}
          </Stack>
        </Section>
        <SaveButton alwaysEnable />
        <KeepTyped />
      </Form>
      {saving && (
        <ActionDialog
          title={translate('supervisionSettings.confirm')}
          intro={translate('supervisionSettings.confirmIntro')}
          done="supervisionSettings.saved"
          onClose={() => setSaving(null)}
          onConfirm={() => request(ChangeSettings, { input: saving })}
        />
      )}
    </Box>
  );
}
