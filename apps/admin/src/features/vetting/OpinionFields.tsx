import { Box, Stack, TextField, Typography } from '@mui/material';
import { VettingOutcome, type VettingScoring } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../platform/ChoiceButtons';
import type { OpinionValue } from './opinion-value';
import { ScoreRows } from './ScoreRows';

interface OpinionFieldsProps {
  value: OpinionValue;
  onChange: (value: OpinionValue) => void;
  /** How much is given; guests give as much as in a session that doesn't score. */
  scoring: VettingScoring;
  errors: Record<string, string>;
}

/** Six criteria, recommendation and a comment, by touch or keyboard; what the session wants comes first. */
export function OpinionFields({ value, onChange, scoring, errors }: OpinionFieldsProps) {
  const translate = useTranslate();
  const scores = (
    <Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {translate(scoring === 'FULL' ? 'vetting.scoresNeeded' : 'vetting.scoresOptional')}
      </Typography>
      <ScoreRows scores={value.scores} onChange={(next) => onChange({ ...value, scores: next })} />
      {errors['scores'] && (
        <Typography color="error" variant="body2" role="alert">
          {errors['scores']}
        </Typography>
      )}
    </Box>
  );
  const recommendation = (
    <ChoiceButtons
      legend={translate('vetting.recommendation') + (scoring === 'RECOMMENDATION' ? ' *' : '')}
      options={(Object.keys(VettingOutcome) as VettingOutcome[]).map((outcome) => ({
        value: outcome,
        label: translate(`VettingOutcome.${outcome}`),
      }))}
      value={value.recommendation}
      clearable
      error={errors['recommendation']}
      onChange={(next) => onChange({ ...value, recommendation: next })}
    />
  );
  return (
    <Stack spacing={2}>
      {scoring === 'FULL' && scores}
      {scoring !== 'NONE' && recommendation}
      {scoring === 'RECOMMENDATION' && scores}
      <TextField
        label={translate('vetting.comment')}
        multiline
        minRows={2}
        maxRows={8}
        value={value.comment}
        error={Boolean(errors['comment'])}
        helperText={errors['comment']}
        onChange={(event) => onChange({ ...value, comment: event.target.value })}
      />
    </Stack>
  );
}
