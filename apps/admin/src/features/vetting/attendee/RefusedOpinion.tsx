import { Alert, AlertTitle, Box, Button, Stack } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import type { OpinionValue } from '../opinion-value';
import { criteria } from '../opinion-value';
import { opinionQueue } from './device-queue';
import type { KeptOpinion } from './opinion-queue';

interface RefusedOpinionProps {
  kept: KeptOpinion;
  /** It may be sent once more. */
  again?: boolean;
  onDiscard?: () => void;
}

/** What was entered and couldn't be saved, to copy or discard. */
export function RefusedOpinion({ kept, again = false, onDiscard }: RefusedOpinionProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useWords()(kept.value);
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => notify('vetting.own.copied', { type: 'success' }),
      () => notify('vetting.own.notCopied', { type: 'warning' }),
    );
  const discard = () => {
    onDiscard?.();
    void opinionQueue.discard(kept.accountId, kept.itemId);
  };
  return (
    <Alert severity="error" sx={{ mb: 2, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>
        {translate(kept.refused === undefined ? 'vetting.own.leftOver' : 'vetting.own.refusedBecause', {
          reason: kept.refused ?? '',
        })}
      </AlertTitle>
      <Box sx={{ whiteSpace: 'pre-wrap', userSelect: 'text' }}>{words}</Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {again && (
          <Button variant="outlined" onClick={() => void opinionQueue.retry(kept.accountId, kept.itemId)}>
            {translate('vetting.own.again')}
          </Button>
        )}
        {'clipboard' in navigator && (
          <Button variant="outlined" onClick={() => void copy()}>
            {translate('vetting.own.copy')}
          </Button>
        )}
        <Button color="error" onClick={discard}>
          {translate('vetting.own.discard')}
        </Button>
      </Stack>
    </Alert>
  );
}

/** An opinion in words. */
export function useWords() {
  const translate = useTranslate();
  return ({ recommendation, scores, comment }: OpinionValue) =>
    [
      recommendation && `${translate('vetting.recommendation')} ${translate(`VettingOutcome.${recommendation}`)}`,
      criteria
        .filter((one) => scores[one] !== undefined)
        .map((one) => `${translate(`VettingCriterion.${one}`)} ${scores[one]}`)
        .join(' · '),
      comment,
    ]
      .filter(Boolean)
      .join('\n');
}
