import { Stack, TextField, Typography } from '@mui/material';
import { VETTING_LIMITS, VettingCriterion, VettingOutcome, type VettingScoring } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { ChoiceButtons } from '../../platform/ChoiceButtons';
import type { Opinion } from './vetting.documents';

export interface OpinionValue {
  recommendation: VettingOutcome | null;
  scores: Partial<Record<VettingCriterion, number>>;
  comment: string;
}

export const valueOf = (opinion: Opinion | null | undefined): OpinionValue => ({
  recommendation: opinion?.recommendation ?? null,
  scores: Object.fromEntries((opinion?.scores ?? []).map(({ criterion, score }) => [criterion, score])),
  comment: opinion?.comment ?? '',
});

/** The value as the operation takes it. */
export const toOpinion = ({ recommendation, scores, comment }: OpinionValue) => ({
  recommendation,
  scores: (Object.keys(VettingCriterion) as VettingCriterion[]).flatMap((criterion) => {
    const score = scores[criterion];
    return score === undefined ? [] : [{ criterion, score }];
  }),
  comment: comment.trim() || null,
});

const marks = Array.from({ length: VETTING_LIMITS.scoreMax - VETTING_LIMITS.scoreMin + 1 }, (_, index) => ({
  value: VETTING_LIMITS.scoreMin + index,
  label: String(VETTING_LIMITS.scoreMin + index),
}));

interface OpinionFieldsProps {
  value: OpinionValue;
  onChange: (value: OpinionValue) => void;
  /** How much is given; guests give as much as in a session that doesn't score. */
  scoring: VettingScoring;
  errors: Record<string, string>;
}

/** Recommendation, six criteria and a comment, by touch or keyboard. */
export function OpinionFields({ value, onChange, scoring, errors }: OpinionFieldsProps) {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      {scoring !== 'NONE' && (
        <>
          <ChoiceButtons
            legend={translate('vetting.recommendation') + (scoring === 'RECOMMENDATION' ? ' *' : '')}
            options={(Object.keys(VettingOutcome) as VettingOutcome[]).map((outcome) => ({
              value: outcome,
              label: translate(`VettingOutcome.${outcome}`),
            }))}
            value={value.recommendation}
            clearable
            error={errors['recommendation']}
            onChange={(recommendation) => onChange({ ...value, recommendation })}
          />
          <Typography variant="body2" color="text.secondary">
            {translate(scoring === 'FULL' ? 'vetting.scoresNeeded' : 'vetting.scoresOptional')}
          </Typography>
          {(Object.keys(VettingCriterion) as VettingCriterion[]).map((criterion) => (
            <ChoiceButtons
              key={criterion}
              dense
              clearable
              legend={translate(`VettingCriterion.${criterion}`)}
              options={marks}
              value={value.scores[criterion] ?? null}
              onChange={(score) => {
                const { [criterion]: _, ...others } = value.scores;
                onChange({ ...value, scores: score === null ? others : { ...others, [criterion]: score } });
              }}
            />
          ))}
          {errors['scores'] && (
            <Typography color="error" variant="body2" role="alert">
              {errors['scores']}
            </Typography>
          )}
        </>
      )}
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
