import { Alert, Stack } from '@mui/material';
import {
  decisionProblems,
  DeclineReason,
  majorityRecommendation,
  MERGE_TARGETS,
  VettingOutcome,
} from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog, type DialogField } from '../../platform/ActionDialog';
import { ChoiceButtons } from '../../platform/ChoiceButtons';
import { choicesOf } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { RecordPicker } from '../../platform/pickers';
import { DecideVettingItem } from './acts.documents';
import type { AgendaItem, Item, Session } from './vetting.documents';

interface Target {
  id: string;
  number: string | null;
  title: string;
}

/** What was recommended, one entry each, as far as the viewer sees it. */
export const recommendationsOf = (item: Pick<AgendaItem, 'recommendations'>) =>
  item.recommendations.flatMap(({ outcome, count }) => Array.from({ length: count }, () => outcome));

/** The fields that a decision asks for, required where V6 wants them. */
export function decisionFields(
  outcome: VettingOutcome | null,
  recommendations: readonly VettingOutcome[],
): DialogField[] {
  const missing = outcome ? decisionProblems({ outcome }, recommendations).map(({ path }) => path) : [];
  return [
    ...(outcome === 'DECLINE'
      ? [
          {
            name: 'declineReason',
            label: 'vetting.declineReason',
            kind: 'choice' as const,
            required: true,
            choices: choicesOf('DeclineReason', DeclineReason),
          },
        ]
      : []),
    { name: 'reason', label: 'vetting.reason', kind: 'paragraph', required: missing.includes('reason') },
  ];
}

/** The presider decides an item; the office records what was decided aloud. */
export function DecideDialog({ session, item, onClose }: { session: Session; item: Item; onClose: () => void }) {
  const translate = useTranslate();
  const recommendations = recommendationsOf(item);
  const majority = majorityRecommendation(recommendations);
  const [outcome, setOutcome] = useState<VettingOutcome | null>(majority);
  const [target, setTarget] = useState<Target | null>(null);
  const recording = session.viewerRole !== 'PRESIDER' && session.viewerMay.recordFor;
  return (
    <ActionDialog
      wide
      title={translate('vetting.decideTitle', { title: item.submission.title })}
      {...(recording ? { intro: translate('vetting.recordingDecision') } : {})}
      confirm="vetting.decide"
      done="vetting.decided"
      fields={decisionFields(outcome, recommendations)}
      onClose={onClose}
      onConfirm={({ reason, declineReason }) => {
        if (!outcome) return Promise.reject(new Error(translate('vetting.chooseOutcome')));
        return request(DecideVettingItem, {
          input: {
            itemId: item.id,
            outcome,
            ...(reason ? { reason } : {}),
            ...(outcome === 'DECLINE' && declineReason ? { declineReason: declineReason as DeclineReason } : {}),
            ...(outcome === 'MERGE' && target ? { mergeIntoId: target.id } : {}),
          },
        });
      }}
    >
      <Stack spacing={2} sx={{ mb: 1 }}>
        <ChoiceButtons
          legend={translate('vetting.outcome')}
          options={(Object.keys(VettingOutcome) as VettingOutcome[]).map((value) => ({
            value,
            label: translate(`VettingOutcome.${value}`),
          }))}
          value={outcome}
          onChange={setOutcome}
        />
        {majority && outcome && outcome !== majority && (
          <Alert severity="warning">
            {translate('vetting.againstMajority', { outcome: translate(`VettingOutcome.${majority}`) })}
          </Alert>
        )}
        {outcome === 'MERGE' && (
          <RecordPicker<Target>
            resource="submissions"
            label={translate('vetting.mergeTarget')}
            required
            filter={{ status: [...MERGE_TARGETS] }}
            sort={{ field: 'submittedAt', order: 'DESC' }}
            without={[item.submission.id]}
            text={({ number, title }) => [number, title].filter(Boolean).join(' ')}
            value={target}
            onChange={setTarget}
          />
        )}
      </Stack>
    </ActionDialog>
  );
}
