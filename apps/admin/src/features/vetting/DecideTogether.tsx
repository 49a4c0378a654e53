import { Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { isUndisputed, VettingOutcome } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { ChoiceButtons } from '../../platform/ChoiceButtons';
import { request } from '../../platform/graphql';
import { decisionFields, decisionInput, recommendationsOf, whyReason } from './DecideDialog';
import { DecideVettingItems } from './acts.documents';
import type { AgendaItem } from './vetting.documents';

const outcomes = (Object.keys(VettingOutcome) as VettingOutcome[]).filter((outcome) => outcome !== 'MERGE');

/** V3: undisputed items that were shown are decided as a group. */
export function DecideTogether({ items, onClose }: { items: AgendaItem[]; onClose: () => void }) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<VettingOutcome | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const disputed = (item: AgendaItem) => outcome !== null && !isUndisputed(outcome, recommendationsOf(item));
  const chosen = items.filter((item) => !left.includes(item.id) && !disputed(item));
  const why = whyReason(outcome, []);
  const words = translate(`vetting.desk.why.${why ?? 'none'}`, {
    outcome: outcome ? translate(`VettingOutcome.${outcome}`) : '',
  });
  return (
    <ActionDialog
      wide
      live
      title={translate('vetting.decideTogetherTitle')}
      intro={translate('vetting.decideTogetherHint')}
      confirm="vetting.decide"
      done="vetting.decided"
      fields={decisionFields(outcome, why !== null, words)}
      onClose={onClose}
      onConfirm={(values) => {
        if (!outcome) return Promise.reject(new Error(translate('vetting.chooseOutcome')));
        if (chosen.length === 0) return Promise.reject(new Error(translate('vetting.chooseItems')));
        return request(DecideVettingItems, {
          input: { itemIds: chosen.map(({ id }) => id), ...decisionInput(outcome, values) },
        });
      }}
    >
      <Stack spacing={2} sx={{ mb: 1 }}>
        <ChoiceButtons
          legend={translate('vetting.outcome')}
          options={outcomes.map((value) => ({ value, label: translate(`VettingOutcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <Box>
          {items.map((item) => (
            <FormControlLabel
              key={item.id}
              sx={{ display: 'flex', alignItems: 'flex-start' }}
              control={
                <Checkbox
                  checked={chosen.includes(item)}
                  disabled={disputed(item)}
                  onChange={(_, checked) => setLeft(checked ? left.filter((id) => id !== item.id) : [...left, item.id])}
                />
              }
              label={
                <Box sx={{ pt: 1 }}>
                  {item.position}. {item.submission.title}
                  {disputed(item) && (
                    <Typography component="span" color="warning.main" variant="body2">
                      {' '}
                      {translate('vetting.disputed')}
                    </Typography>
                  )}
                </Box>
              }
            />
          ))}
        </Box>
      </Stack>
    </ActionDialog>
  );
}
