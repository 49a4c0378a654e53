import { Alert, Typography } from '@mui/material';
import { characterCount, isLongSubmission, SUBMISSION_LIMITS, submissionTextLength } from '@sanlian/domain';
import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

/** The title with its counter (S1). */
export function TitleInput() {
  const translate = useTranslate();
  const count = characterCount((useWatch({ name: 'title' }) as string | undefined) ?? '');
  return (
    <TextInput
      source="title"
      isRequired
      multiline
      helperText={translate('submissions.form.titleCount', { count, max: SUBMISSION_LIMITS.title })}
    />
  );
}

const parts = [
  ['situation', 6, true],
  ['analysis', 3, false],
  ['suggestion', 5, true],
] as const;

/** The three parts of the text, and how long they are together. */
export function TextParts() {
  return (
    <>
      {parts.map(([source, minRows, isRequired]) => (
        <TextInput
          key={source}
          source={source}
          multiline
          minRows={minRows}
          isRequired={isRequired}
          helperText={`submissions.form.${source}Hint`}
        />
      ))}
      <TextCount />
    </>
  );
}

function TextCount() {
  const translate = useTranslate();
  const [situation = '', analysis = '', suggestion = ''] = useWatch({
    name: ['situation', 'analysis', 'suggestion'],
  }) as string[];
  const texts = { situation: situation ?? '', analysis: analysis ?? '', suggestion: suggestion ?? '' };
  const count = submissionTextLength(texts);
  if (count > SUBMISSION_LIMITS.textMax) {
    return (
      <Alert severity="error">
        {translate('submissions.form.textTooLong', { count, max: SUBMISSION_LIMITS.textMax })}
      </Alert>
    );
  }
  if (isLongSubmission(texts)) {
    return (
      <Alert severity="warning">
        {translate('submissions.form.textLong', { count, warn: SUBMISSION_LIMITS.textWarn })}
      </Alert>
    );
  }
  return (
    <Typography variant="body2" color="text.secondary" aria-live="polite">
      {translate('submissions.form.textCount', { count })}
    </Typography>
  );
}
