import { Box, Paper } from '@mui/material';
import { briefingInput, Tier } from '@sanlian/domain';
import { useRef, useState } from 'react';
import { Form, SaveButton, TextInput, Title, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import type { UploadedFile } from '../../../platform/files';
import { FilesInput } from '../../../platform/FilesInput';
import { newKey, request } from '../../../platform/graphql';
import { KeepTyped } from '../../../platform/KeepTyped';
import { useSchemaValidation } from '../../../platform/validation';
import { PublishBriefing } from './briefings.documents';
import { audienceKey } from './parts';

type Values = Record<string, unknown>;

const toInput = (values: Values) => ({
  title: (values['title'] as string | undefined) ?? '',
  body: (values['body'] as string | undefined) ?? '',
  audience: [values['audience'] as Tier],
  attachmentIds: ((values['files'] as UploadedFile[] | undefined) ?? []).map(({ id }) => id),
});

/** Writes a briefing; publishing is asked about first, for it can't be taken back. */
export default function BriefingCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [asked, setAsked] = useState<ReturnType<typeof toInput>>();
  // Sending twice by a second press must not publish twice.
  const key = useRef('');
  const validate = useSchemaValidation(briefingInput, toInput);
  async function publish(input: object) {
    const { publishBriefing } = await request(PublishBriefing, { input }, { idempotencyKey: key.current });
    notify('learning.briefings.published', {
      type: 'success',
      messageArgs: { smart_count: publishBriefing.audienceCount },
    });
    navigate(`/briefings/${publishBriefing.id}/show`);
  }
  return (
    <>
      <Title title="learning.briefings.write" preferenceKey={false} />
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 820 }}>
        <Form
          validate={validate}
          defaultValues={{ audience: 'MEMBER', files: [] }}
          onSubmit={(values: Values) => {
            key.current = newKey();
            setAsked(toInput(values));
          }}
        >
          <TextInput source="title" label="resources.briefings.fields.title" isRequired />
          <TextInput source="body" label="resources.briefings.fields.body" isRequired multiline minRows={10} />
          <AudienceInput />
          <AttachmentsInput />
          <KeepTyped />
          <Box sx={{ mt: 3 }}>
            <SaveButton alwaysEnable label="learning.briefings.publish" />
          </Box>
        </Form>
      </Paper>
      {asked && (
        <ActionDialog
          title={translate('learning.briefings.publish')}
          intro={translate('learning.briefings.publishAsk', {
            title: asked.title,
            audience: translate(audienceKey(asked.audience)),
          })}
          confirm="learning.briefings.publish"
          done=""
          live
          onClose={() => setAsked(undefined)}
          onConfirm={() => publish(asked)}
        />
      )}
    </>
  );
}

function AudienceInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const audience = useWatch({ name: 'audience' }) as Tier;
  return (
    <Box sx={{ mb: 2.5 }}>
      <ChoiceButtons<Tier>
        legend={translate('resources.briefings.fields.audience')}
        options={[Tier.MEMBER, Tier.STANDING_COMMITTEE, Tier.CHAIR_MEETING].map((tier) => ({
          value: tier,
          label: translate(audienceKey([tier])),
        }))}
        value={audience}
        onChange={(tier) => setValue('audience', tier, { shouldDirty: true })}
      />
    </Box>
  );
}

function AttachmentsInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const files = (useWatch({ name: 'files' }) as UploadedFile[] | undefined) ?? [];
  return (
    <FilesInput
      label={translate('learning.addFiles')}
      value={files}
      onChange={(next) => setValue('files', next, { shouldDirty: true })}
    />
  );
}
